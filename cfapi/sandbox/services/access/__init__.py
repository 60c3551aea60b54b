"""Access: applications, their policies, and certificates for SSH."""
