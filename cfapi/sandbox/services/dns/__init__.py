"""DNS: records, zone files, scans, and DNSSEC."""
