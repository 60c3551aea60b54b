"""How products refuse, by what is wrong: the status, the code and the words that clients know them by."""

import attrs

from cfapi.sandbox.errors.api_error import ApiError


@attrs.frozen
class ErrorCode:
    """One kind of refusal; its words may have holes for what it is about."""

    status: int
    number: int
    words: str

    def error(self, **about: object) -> ApiError:
        return ApiError(self.status, self.number, self.words.format(**about))


# Quoted by others from answers of Cloudflare: in issues, tests and documents.
TUNNEL_NAME_TAKEN = ErrorCode(409, 1013, "You already have a tunnel with this name. Delete it, or choose another name.")
TUNNEL_IN_USE = ErrorCode(400, 1022, "Cannot delete tunnel because it has active connections")
TUNNEL_ROUTED = ErrorCode(400, 1023, "Cannot delete tunnel because it has Warp routing configured.")
BUCKET_NAME = ErrorCode(400, 10005, "The specified bucket name is not valid.")
BUCKET_MISSING = ErrorCode(404, 10006, "The specified bucket does not exist.")
BUCKET_EXISTS = ErrorCode(409, 10004, "The bucket you tried to create already exists, and you own it.")
# The document of R2's codes says 10008; some that asked were told the status and the words alone.
BUCKET_NOT_EMPTY = ErrorCode(409, 10008, "The bucket you tried to delete ({name}) is not empty (account {account}).")
OBJECT_MISSING = ErrorCode(404, 10007, "The specified key does not exist.")
OBJECT_LOCKED = ErrorCode(409, 10069, "The object is locked by the bucket policy.")
CORS_MISSING = ErrorCode(404, 10059, "The CORS configuration does not exist.")
ROUTE_MISSING = ErrorCode(404, 10009, "workers.api.error.route_not_found")
ROUTE_SCRIPT = ErrorCode(
    400, 10019, "Cannot configure a route for a Worker which does not exist. Make sure that it exists and try again."
)
ROUTE_TAKEN = ErrorCode(409, 10020, "A route with the same pattern already exists")
ROUTE_PATTERN = ErrorCode(400, 10022, "Route pattern must include zone name: {why}")
BALANCING_INVALID = ErrorCode(400, 1002, "{why}: validation failed")
BALANCING_IN_USE = ErrorCode(412, 1005, "This object is referenced by other objects, delete them first.")
KV_BODY = ErrorCode(400, 10012, "{why}")
KV_TITLE = ErrorCode(400, 10019, "{verb} namespace: 'a namespace title is required'")
KV_TITLE_TAKEN = ErrorCode(400, 10014, "{verb} namespace: 'a namespace with this account ID and title already exists'")
KV_EXPIRATION = ErrorCode(400, 10034, "put: 'Invalid expiration: it must be at least {least} seconds in the future.'")
KV_NO_KEYS = ErrorCode(400, 10029, "bulk get keys: 'You must request a minimum of 1 key'")
LIST_SIZE = ErrorCode(400, 10022, "list: MaxKeys params must be positive integer <= {most}.")
OBJECT_KEY = ErrorCode(400, 10020, "The specified object name is not valid.")
APP_MISSING = ErrorCode(404, 11021, "access.api.error.unknown_application")
ACCESS_INVALID = ErrorCode(400, 12130, "access.api.error.invalid_request: {why}")

MEMBER_MISSING = ErrorCode(404, 1003, "Member not found")
ROLE_MISSING = ErrorCode(404, 1003, "Role not found")
TOKEN_MISSING = ErrorCode(404, 1003, "Token not found")
INVITATION_MISSING = ErrorCode(404, 1003, "Invitation not found")
PAGE_RULE_MISSING = ErrorCode(404, 1002, "Invalid Page Rule identifier")
CUSTOM_CERTIFICATE_MISSING = ErrorCode(404, 1205, "Invalid certificate identifier")

# Guesses. That these things are refused is documented, or seen in clients; the status or the code is not.
TUNNEL_CONFIG = ErrorCode(400, 1056, "Bad Configuration: {why}")
TUNNEL_MISSING = ErrorCode(404, 1003, "Tunnel not found")
TUNNEL_NAME = ErrorCode(400, 1004, "Invalid tunnel name: it must not be empty")
TUNNEL_SECRET = ErrorCode(400, 1015, "Invalid tunnel secret: it must be the base64 of at least 32 bytes")
CONNECTOR_MISSING = ErrorCode(404, 1004, "Connector not found")
JURISDICTION = ErrorCode(400, 10004, "Invalid cf-r2-jurisdiction: {name}")
STORAGE_CLASS = ErrorCode(400, 10004, "Invalid cf-r2-storage-class: {name}")
DOMAIN_MISSING = ErrorCode(404, 10063, "The custom domain is not connected to this bucket.")
DOMAIN_TAKEN = ErrorCode(409, 10064, "The custom domain is connected to a bucket already.")
DOMAIN_ZONE = ErrorCode(400, 10065, "The custom domain does not belong to the zone.")
BALANCING_MISSING = ErrorCode(404, 1001, "object not found: {kind}")
BALANCING_TAKEN = ErrorCode(409, 1003, "value not unique: {name}")
HEALTH_UNKNOWN = ErrorCode(404, 1001, "Health info unavailable")
KV_EXPIRATION_LATE = ErrorCode(400, 10034, "put: 'Invalid expiration: it is no moment.'")
KV_KEY = ErrorCode(400, 10029, "{verb}: 'Key name cannot be \"{key}\".'")
KV_KEY_LENGTH = ErrorCode(414, 10029, "{verb}: 'UTF-8 encoded length of {length} exceeds key length limit of {most}.'")
APP_TAKEN = ErrorCode(409, 11010, "access.api.error.application_already_exists")
POLICY_MISSING = ErrorCode(404, 12083, "access.api.error.policy_not_found")
CA_MISSING = ErrorCode(404, 12026, "access.api.error.ca_not_found")
CA_TAKEN = ErrorCode(409, 12027, "access.api.error.ca_already_exists")
