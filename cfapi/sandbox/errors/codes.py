"""How the API refuses, by what is wrong: the status, the code and the words that clients know it by.

All of the sandbox's are here, so that one look tells which are known and which are guessed.
"""

from cfapi.sandbox.errors.api_error import ApiError, ErrorCode

# Any product: documented, or quoted by others from responses of Cloudflare.
NO_ROUTE = ErrorCode(400, 7000, "No route for that URI")
NO_METHOD = ErrorCode(405, 7001, "Method {method} not available for that URI.")
IDENTIFIER_INVALID = ErrorCode(400, 7003, "Could not route to {path}, perhaps your object identifier is invalid?")
PARAMETER_INVALID = ErrorCode(400, 6003, "Invalid {name}: {why}")
HEADERS_INVALID = ErrorCode(400, 6003, "Invalid request headers")
BODY_MALFORMED = ErrorCode(400, 6007, "Malformed request body: {why}")
JSON_MALFORMED = ErrorCode(400, 6007, "Malformed JSON in request body")
BODY_SHAPE = ErrorCode(400, 9207, "Request body is invalid: {why}")
BODY_TYPE = ErrorCode(415, 9207, "Request body is invalid: its content type must be {type}")
BODY_INVALID = ErrorCode(400, 1004, "Invalid request body: {why}")
FIELD_REQUIRED = ErrorCode(400, 1004, "Invalid request body: '{name}' is required")
VALUE_INVALID = ErrorCode(400, 1004, "Invalid {name}: {why}")
NOTHING_TO_CHANGE = ErrorCode(400, 1012, "Request must contain one of {names}")
UNAUTHORIZED = ErrorCode(403, 9109, "Unauthorized to access requested resource")
AUTHENTICATION = ErrorCode(403, 10000, "Authentication error")
BROKEN = ErrorCode(500, 10013, "An unknown error has occurred.")
CREDENTIALS_MISSING = ErrorCode(400, 9106, "Missing X-Auth-Key, X-Auth-Email or Authorization headers")
KEY_UNKNOWN = ErrorCode(403, 9103, "Unknown X-Auth-Key or X-Auth-Email")
TOKEN_UNKNOWN = ErrorCode(403, 9109, "Invalid access token")
TOKEN_INVALID = ErrorCode(401, 1000, "Invalid API Token")
USER_NEEDED = ErrorCode(403, 9109, "Valid user-level authentication not found")
QUOTA_USED_UP = ErrorCode(429, 971, "Please wait and consider throttling your request speed")

# Products: the same.
ACCOUNTS_OF_ACCOUNT_TOKEN = ErrorCode(403, 1001, "List accounts endpoint does not support account owned tokens")
ZONE_MISSING = ErrorCode(404, 1001, "Invalid zone identifier")
ZONE_NAME = ErrorCode(400, 1097, "{name} is not a valid zone name")
ZONE_NAME_TAKEN = ErrorCode(400, 1061, "{name} already exists")
# https://github.com/cloudflare/terraform-provider-cloudflare/issues/655; the number in reports of others
ZONE_SUBDOMAIN = ErrorCode(
    400,
    1116,
    "Please ensure you are providing the root domain and not any subdomains (e.g., example.com, not"
    " subdomain.example.com)",
)
ZONE_ACCOUNT = ErrorCode(400, 1068, "Invalid account identifier")
# https://github.com/zingz0r/CloudFlare.Client: its tests know it
ACTIVATION_CHECKED = ErrorCode(400, 1224, "You may only perform this action once per {often}.")
SETTING_UNKNOWN = ErrorCode(400, 1006, "Undefined zone setting: {name}")
SETTING_VALUE = ErrorCode(400, 1007, "Invalid value for zone setting {name}")
SETTING_NOT_ALLOWED = ErrorCode(400, 1008, "Not allowed to edit setting for {name}")
PAGE_RULE_INVALID = ErrorCode(400, 1004, "Page Rule validation failed: {why}")
RECORD_INVALID = ErrorCode(400, 1004, "DNS Validation Error")
RECORD_MISSING = ErrorCode(404, 81044, "Record does not exist.")
RECORD_IDENTICAL = ErrorCode(400, 81058, "An identical record already exists.")
RECORD_HOST_TAKEN = ErrorCode(400, 81053, "An A, AAAA, or CNAME record with that host already exists.")
RECORD_CNAME_TAKEN = ErrorCode(400, 81054, "A CNAME record with that host already exists.")
# https://developers.cloudflare.com/dns/manage-dns-records/troubleshooting/existing-ns-record/; the other in clients
RECORD_DELEGATED = ErrorCode(400, 81056, "NS records with that host already exist.")
RECORD_NOT_ALONE = ErrorCode(400, 81055, "Non-NS records with that host already exist.")
# https://github.com/cloudflare/terraform-provider-cloudflare/issues/9: in the chain of RECORD_INVALID
RECORD_TEXT = ErrorCode(400, 9051, "Invalid TXT record. Record may only contain printable ASCII!")
# https://github.com/userbradley/documentation.breadnet.co.uk/issues/609
ENTRY_POINT_EXISTS = ErrorCode(
    400,
    20217,
    "'{kind}' is not a valid value for kind because exceeded maximum number of {kind} rulesets for phase {phase}",
)
RULE_BLANK = ErrorCode(400, 20125, "'' is not a valid value for expression because the expression cannot be blank")
ENTRY_POINT_MISSING = ErrorCode(404, 10003, "could not find entrypoint ruleset in the phase")
RULESET_MISSING = ErrorCode(404, 20100, "could not find the ruleset")
LIST_MISSING = ErrorCode(404, 10001, "could not find the list")
SCRIPT_MISSING = ErrorCode(404, 10007, "This Worker does not exist on your account.")
SERVICE_MISSING = ErrorCode(404, 10090, "This service does not exist on your account.")  # wrangler knows it by its code
SCRIPT_PART_MISSING = ErrorCode(
    400, 10021, "There is no part {name} in the form, which its metadata name as the script"
)
DATABASE_MISSING = ErrorCode(404, 7404, "The database could not be found")
DATABASE_EXISTS = ErrorCode(400, 7502, "A database with that name already exists")
PROJECT_MISSING = ErrorCode(404, 8000007, "Project not found.")
PROJECT_EXISTS = ErrorCode(409, 8000002, "A project with this name already exists.")
VIDEO_MISSING = ErrorCode(404, 10003, "Not Found: The requested video was not found.")
IMAGE_MISSING = ErrorCode(404, 5404, "Image not found")
NAMESPACE_MISSING = ErrorCode(404, 10013, "namespace not found")
KV_KEY_MISSING = ErrorCode(404, 10009, "get: 'key not found'")
KV_VALUE_LENGTH = ErrorCode(413, 10033, "Value length of {length} exceeds limit of {most}.")
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
# https://github.com/cloudflare/python-cloudflare/issues/179
PURGE_NOTHING = ErrorCode(
    400, 1012, 'Request must contain one of "purge_everything", "files", "tags", "hosts" or "prefixes"'
)
# https://github.com/cloudflare/cloudflare-go/issues/1324
KV_TOO_MANY = ErrorCode(
    400, 10012, "{verb}: 'received {count} key/value pairs, but max allowed per request is: {most}'"
)
KV_NO_KEYS = ErrorCode(400, 10029, "bulk get keys: 'You must request a minimum of 1 key'")
LIST_SIZE = ErrorCode(400, 10022, "list: MaxKeys params must be positive integer <= {most}.")
OBJECT_KEY = ErrorCode(400, 10020, "The specified object name is not valid.")
APP_MISSING = ErrorCode(404, 11021, "access.api.error.unknown_application")
ACCESS_INVALID = ErrorCode(400, 12130, "access.api.error.invalid_request: {why}")


# https://github.com/cloudflare/terraform-provider-cloudflare/issues/1019
LOGPUSH_DESTINATION = ErrorCode(400, 1002, "error validating destination: {why}")
LOGPUSH_OWNERSHIP = ErrorCode(400, 1002, "error validating ownership: invalid ownership challenge")

# https://github.com/alchemy-run/distilled/pull/273, https://github.com/cloudflare/workers-sdk/issues/5347
QUEUE_MISSING = ErrorCode(404, 11000, "queue not found")
CONSUMER_EXISTS = ErrorCode(400, 11004, "workers.api.error.consumer_exists")
# https://github.com/cloudflare/cloudflare-php/issues/61
PURGE_SHAPE = ErrorCode(400, 1014, '"files", "tags", or "hosts" must be an array')

# https://github.com/cloudflare/workers-sdk/issues/9418, 14249, 10246 and 3370, https://github.com/vltpkg/vsr/issues/3,
# https://github.com/cloudflare/wrangler-legacy/issues/207
BINDING_BUCKET = ErrorCode(400, 10085, "R2 bucket '{name}' not found. Use a different name and try again.")
BINDING_BUCKET_NAME = ErrorCode(
    400,
    10136,
    'workers.api.error.r2_binding_error: bucket "{name}" encountered "The specified bucket name is not valid."',
)
BINDING_NAMESPACE = ErrorCode(400, 10042, "KV namespace '{id}' is not valid. Verify the namespace_id.")
BINDING_CLASS = ErrorCode(
    400, 10061, "Cannot create binding for class '{name}': no migration has made it a class of Durable Objects."
)
SCRIPT_CONSUMES = ErrorCode(400, 10064, "script still in use as a consumer for a queue")
SUBDOMAIN_EXISTS = ErrorCode(409, 10036, "workers.api.error.account_has_subdomain")
# https://github.com/crowdsecurity/cs-cloudflare-bouncer/issues/130
LIST_IN_USE = ErrorCode(400, 10031, "filters.api.ip_list_in_use")
# https://github.com/cloudflare/terraform-provider-cloudflare/pull/5995
LIST_ITEM_TWICE = ErrorCode(
    400, 10028, "invalid value for {kind} at position {place}: filters.api.duplicate_item_value"
)

# The statuses and codes of custom hostnames are documented: developers.cloudflare.com/cloudflare-for-platforms/
# cloudflare-for-saas/reference/status-codes/custom-hostnames/
CUSTOM_HOSTNAME_QUOTA = ErrorCode(403, 1405, "Quota exceeded.")
CUSTOM_HOSTNAME_TAKEN = ErrorCode(409, 1406, "Duplicate custom hostname found.")
CUSTOM_HOSTNAME_INVALID = ErrorCode(400, 1407, "Invalid custom hostname.")
CUSTOM_HOSTNAME_NOT_ASCII = ErrorCode(400, 1408, "Custom hostnames are not supported outside of ASCII.")
CUSTOM_HOSTNAME_WITHOUT_DOMAIN = ErrorCode(400, 1410, "Unable to parse custom hostname: {name} has no domain.")
CUSTOM_ORIGIN_INVALID = ErrorCode(400, 1415, "Invalid custom origin hostname.")
CUSTOM_ORIGIN_NOT_ASCII = ErrorCode(400, 1416, "Custom origin hostnames are not supported outside of ASCII.")
CUSTOM_ORIGIN_WITHOUT_DOMAIN = ErrorCode(400, 1418, "Unable to parse custom origin hostname: {name} has no domain.")
CUSTOM_ORIGIN_WILDCARD = ErrorCode(400, 1420, "Custom origin hostnames can't be wildcards.")
CUSTOM_ORIGIN_MISSING = ErrorCode(400, 1421, "The custom origin hostname is no A, AAAA or CNAME record of {zone}.")
SSL_HTTP2 = ErrorCode(400, 1422, "Invalid http2: it is neither 'on' nor 'off'.")
SSL_TLS_1_2_ONLY = ErrorCode(400, 1423, "Invalid tls_1_2_only: it is neither 'on' nor 'off'.")
SSL_TLS_1_3 = ErrorCode(400, 1424, "Invalid tls_1_3: it is neither 'on' nor 'off'.")
SSL_MIN_TLS = ErrorCode(400, 1425, "Invalid min_tls_version: it is none of '1.0', '1.1', '1.2' and '1.3'.")
SSL_METHOD = ErrorCode(400, 1432, "The validation method is none of 'http', 'email' and 'txt'.")
SSL_TYPE = ErrorCode(400, 1433, "The validation type is not 'dv'.")
CUSTOM_HOSTNAME_MISSING = ErrorCode(404, 1436, "The custom hostname was not found.")
CUSTOM_HOSTNAME_FIXED = ErrorCode(409, 1439, "A custom hostname can't be renamed.")
SSL_INCOMPLETE = ErrorCode(400, 1440, "The validation type and the validation method are both needed.")
SSL_CIPHERS = ErrorCode(400, 1443, "Cipher suites can't be chosen where the least version of TLS is 1.3.")
SSL_BUNDLE = ErrorCode(400, 1449, "bundle_method is none of ubiquitous, optimal and force.")


def _guess(status: int, number: int, words: str) -> ErrorCode:
    """That this is refused is documented, or seen in clients; the status, the code or the words are not."""
    return ErrorCode(status, number, words, guessed=True)


TUNNEL_CONFIG = _guess(400, 1056, "Bad Configuration: {why}")
TUNNEL_MISSING = _guess(404, 1003, "Tunnel not found")
TUNNEL_NAME = _guess(400, 1004, "Invalid tunnel name: it must not be empty")
TUNNEL_SECRET = _guess(400, 1015, "Invalid tunnel secret: it must be the base64 of at least 32 bytes")
CONNECTOR_MISSING = _guess(404, 1004, "Connector not found")
JURISDICTION = _guess(400, 10004, "Invalid cf-r2-jurisdiction: {name}")
STORAGE_CLASS = _guess(400, 10004, "Invalid cf-r2-storage-class: {name}")
DOMAIN_MISSING = _guess(404, 10063, "The custom domain is not connected to this bucket.")
DOMAIN_TAKEN = _guess(409, 10064, "The custom domain is connected to a bucket already.")
DOMAIN_ZONE = _guess(400, 10065, "The custom domain does not belong to the zone.")
BALANCING_MISSING = _guess(404, 1001, "object not found: {kind}")
BALANCING_TAKEN = _guess(409, 1003, "value not unique: {name}")
HEALTH_UNKNOWN = _guess(404, 1001, "Health info unavailable")
KV_EXPIRATION_LATE = _guess(400, 10034, "put: 'Invalid expiration: it is no moment.'")
KV_KEY = _guess(400, 10029, "{verb}: 'Key name cannot be \"{key}\".'")
KV_KEY_LENGTH = _guess(414, 10029, "{verb}: 'UTF-8 encoded length of {length} exceeds key length limit of {most}.'")
APP_TAKEN = _guess(409, 11010, "access.api.error.application_already_exists")
POLICY_MISSING = _guess(404, 12083, "access.api.error.policy_not_found")
CA_MISSING = _guess(404, 12026, "access.api.error.ca_not_found")
CA_TAKEN = _guess(409, 12027, "access.api.error.ca_already_exists")
MEMBER_MISSING = _guess(404, 1003, "Member not found")
ROLE_MISSING = _guess(404, 1003, "Role not found")
AUDIT_LOG_MISSING = _guess(404, 1003, "Audit log not found")
UPLOAD_ENDED = _guess(410, 10005, "The upload has ended: its content is there, or its time is over")
UPLOAD_HEADER = _guess(400, 10005, "Invalid {name}: {why}")
UPLOAD_VERSION = _guess(412, 10005, "Tus-Resumable must be 1.0.0")
UPLOAD_OFFSET = _guess(409, 10005, "Upload-Offset is wrong: {offset} bytes are there")
UPLOAD_PIECE = _guess(400, 10005, "The size of this piece is wrong: {why}")
IMAGE_UPLOADED = _guess(409, 5410, "The image has been uploaded, or the time for it is over")
IMAGE_FILE = _guess(400, 5400, "Bad request: {why}")
ASSET_TOKEN = _guess(403, 10000, "The token is none of an upload of assets, or has expired")
ASSETS_INVALID = _guess(400, 10304, "Invalid assets: {why}")
ASSETS_INCOMPLETE = _guess(400, 10305, "The token for the assets is not one of a completed upload")
TOKEN_MISSING = _guess(404, 1003, "Token not found")
INVITATION_MISSING = _guess(404, 1003, "Invitation not found")
PAGE_RULE_MISSING = _guess(404, 1002, "Invalid Page Rule identifier")
CUSTOM_CERTIFICATE_MISSING = _guess(404, 1205, "Invalid certificate identifier")
ACCOUNT_MISSING = _guess(404, 7003, "Invalid account identifier")
BODY_TOO_LARGE = _guess(413, 10004, "Request body is too large")
URL_TOO_LONG = _guess(414, 10004, "The URL or a header is too long")
NO_HTTP = _guess(400, 10005, "This is no HTTP request")
ADDRESS_BLOCKED = _guess(429, 10100, "More than {limit} requests per second reached for your address")
TEXT_LENGTH = _guess(400, 1004, "Invalid {name}: it must be a text of at most {most} characters")
ACCOUNT_HAS_ZONES = _guess(400, 1006, "An account that has zones can't be deleted")
MEMBER_TAKEN = _guess(400, 1005, "{email} is already a member")
INVITATION_ANSWERED = _guess(400, 1005, "The invitation was {status} before")
TOKEN_POLICIES = _guess(400, 1001, "Invalid policies: {why}")
ZONE_TYPE = _guess(400, 1008, "Invalid zone type: it is none of {types}")
FALLBACK_ORIGIN_MISSING = _guess(404, 1551, "The fallback origin was not found.")
FALLBACK_ORIGIN_OUTSIDE = _guess(400, 1415, "Invalid fallback origin: it is not in {zone}")
VANITY_PLAN = _guess(403, 1106, "Vanity name servers need a plan of {plans}")
VANITY_NAMES = _guess(400, 1107, "Invalid vanity name servers: they must be a list of names inside {zone}")
NAME_NOT_IDN = _guess(400, 1097, "{name} is not a valid internationalized name")
RECORD_COMMENT = _guess(400, 9313, "Record comment exceeds the {most} characters that the plan allows.")
# https://github.com/octodns/octodns-cloudflare/issues/102: in the chain of RECORD_INVALID
RECORD_DS = _guess(400, 9102, "A DS record needs an NS record of the same name.")
RECORD_CAA = _guess(400, 9102, "tag must be one of {tags}.")
RECORD_BATCH_SIZE = _guess(400, 9208, "The batch holds more than the {most} changes that the plan allows")
PACK_VALUE = _guess(400, 1450, "Invalid {name}: {why}")
PACK_HOSTS_SHAPE = _guess(400, 1451, "Invalid hosts: it must be a list of names")
PACK_HOSTS = _guess(400, 1452, "Invalid hosts: {why}")
PACK_MISSING = _guess(404, 1453, "Certificate pack not found")
PACK_NOT_ADVANCED = _guess(400, 1454, "Only advanced certificate packs can be deleted")
CUSTOM_CERTIFICATE_PEM = _guess(400, 1201, "Invalid certificate: it is not PEM")
CUSTOM_CERTIFICATE_KEY_PEM = _guess(400, 1202, "Invalid private_key: it is not PEM")
CUSTOM_CERTIFICATE_KEY = _guess(400, 1203, "The private_key that belongs to the certificate is required")
CUSTOM_CERTIFICATE_VALUE = _guess(400, 1204, "Invalid {name}: it is none of {choices}")
RULE_MISSING = _guess(404, 20101, "could not find the rule")
RULE_POSITION = _guess(400, 20102, "the position is invalid: {why}")
RULE_ACTION = _guess(
    400, 20015, "'{action}' is not a valid value for action because the phase {phase} does not support it"
)
RULE_PARAMETERS = _guess(400, 20016, "action_parameters are required for the action {action}")
# The words: https://github.com/cloudflare/terraform-provider-cloudflare/issues/2990, 3241 and 6023
RULE_PARAMETER = _guess(400, 20018, 'invalid JSON: unknown field "{name}"')
RULE_RATE = _guess(400, 20017, "ratelimit {why}")
RULE_EXPRESSION = _guess(400, 20127, "'{expression}' is not a valid value for expression because {why}")
RULE_TWICE = _guess(400, 20128, "'{value}' is the {name} of more than one rule")
RULES_TOO_MANY = _guess(400, 20217, "exceeded maximum number of rules in the phase {phase}: {most} out of {most}")
RULESET_KIND = _guess(400, 20014, "'{kind}' is not a valid value for kind of rulesets that are made in {owner}")
RULESET_FIXED = _guess(400, 20014, "'{value}' is not a valid value for {name} because it can't be changed")
RULESET_VERSION_MISSING = _guess(404, 20103, "could not find the version")
RULESET_VERSION_CURRENT = _guess(400, 20218, "the current version can't be deleted")
LIST_NAME_TAKEN = _guess(400, 10012, "a list with this name already exists")
LIST_OPERATION_MISSING = _guess(404, 10002, "could not find the operation")
LIST_ITEM_KIND = _guess(400, 10019, "invalid item: a list of kind {kind} has items with '{name}'")
LIST_ITEM_ADDRESS = _guess(400, 10020, "invalid item: {value} is neither an IP address nor a network")
SQL_FAILED = _guess(400, 7500, "{why}: SQLITE_ERROR")
VERSION_MISSING = _guess(404, 10222, "The version {id} does not exist.")
DEPLOYMENT_PARTS = _guess(400, 10228, "The percentages of a deployment must be 100 together.")
GATEWAY_LIST_MISSING = _guess(400, 2004, "list not found")
GATEWAY_RULE = _guess(400, 2021, "invalid rule: {why}")
GATEWAY_LIST_TAKEN = _guess(409, 2005, "a list with this name already exists")
GATEWAY_LIST_SIZE = _guess(400, 2101, "the list holds more than the {most} items that the account may have in one")
LIST_CALL_SIZE = _guess(400, 10033, "a request holds at most {most} items")
LIST_NAME = _guess(400, 10034, "invalid list name: at most 50 small letters, digits and underscores")
PURGE_SIZE = _guess(400, 1094, "Your purge request has too many {name}: at most {most} at once.")
KV_METADATA_LENGTH = _guess(413, 10031, "put: 'metadata exceeds the limit of {most} bytes'")
QUEUE_EXISTS = _guess(409, 11009, "a queue of this name exists already")
QUEUE_PURGE = _guess(400, 11003, "delete_messages_permanently must be true: purged messages are gone for good")
LOGS_RETENTION = _guess(403, 1011, "log retention is not turned on for this zone: set its retention flag first")
LOGPUSH_JOB_MISSING = _guess(404, 1002, "the job does not exist")
RESOURCE_MISSING = _guess(404, 1003, "Nothing of this name was found in {collection}")
RESOURCE_EXISTS = _guess(409, 1005, "Something of this name is in {collection} already")

# The sandbox's own.
EXTRA_NEEDED = ErrorCode(501, 10023, '{task}, the sandbox needs: pip install "cfapi-sdk[sandbox]"')
FILTER_UNKNOWN = ErrorCode(
    400, 10024, "The sandbox does not know the filter '{name}' of this listing, and would list too much without it."
)
ACTION_UNKNOWN = ErrorCode(400, 10025, "The sandbox does not know {name}: it would do more than it was asked to.")
TAIL_REFUSED = ErrorCode(400, 10027, "The sandbox runs no Workers, so there is nothing to tail.")
PARAMETER_IGNORED = ErrorCode(200, 10026, "The parameter '{name}' was ignored, as the API does: nobody documents it.")


def bad_parameter(name: str, why: str) -> ApiError:
    """The error about a query parameter."""
    return PARAMETER_INVALID.error(name=name, why=why)


def forbidden(code: int) -> ApiError:
    """The error about what the caller may not do: services have one of two codes for it."""
    return (AUTHENTICATION if code == AUTHENTICATION.number else UNAUTHORIZED).error()
