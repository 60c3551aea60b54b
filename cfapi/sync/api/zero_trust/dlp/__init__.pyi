"""`cf.zero_trust.dlp` without await, as types. Written by codegen."""

from cfapi.sync.api.zero_trust.dlp.custom_prompt_topics import CustomPromptTopicsResource
from cfapi.sync.api.zero_trust.dlp.data_classes import DataClasses
from cfapi.sync.api.zero_trust.dlp.data_tag_categories import DataTagCategories
from cfapi.sync.api.zero_trust.dlp.datasets import Datasets
from cfapi.sync.api.zero_trust.dlp.document_fingerprints import DocumentFingerprints
from cfapi.sync.api.zero_trust.dlp.email import EmailResource
from cfapi.sync.api.zero_trust.dlp.entries import Entries
from cfapi.sync.api.zero_trust.dlp.limits import Limits
from cfapi.sync.api.zero_trust.dlp.patterns import Patterns
from cfapi.sync.api.zero_trust.dlp.payload_logs import PayloadLogs
from cfapi.sync.api.zero_trust.dlp.profiles import Profiles
from cfapi.sync.api.zero_trust.dlp.sensitivity_groups import SensitivityGroups
from cfapi.sync.api.zero_trust.dlp.settings import Settings
from cfapi.sync.resources import Resource

class DLPResource(Resource):
    """Zero trust DLP: `cf.zero_trust.dlp`."""

    @property
    def custom_prompt_topics(self) -> CustomPromptTopicsResource: ...

    @property
    def data_classes(self) -> DataClasses: ...

    @property
    def data_tag_categories(self) -> DataTagCategories: ...

    @property
    def datasets(self) -> Datasets: ...

    @property
    def document_fingerprints(self) -> DocumentFingerprints: ...

    @property
    def email(self) -> EmailResource: ...

    @property
    def entries(self) -> Entries: ...

    @property
    def limits(self) -> Limits: ...

    @property
    def patterns(self) -> Patterns: ...

    @property
    def payload_logs(self) -> PayloadLogs: ...

    @property
    def profiles(self) -> Profiles: ...

    @property
    def sensitivity_groups(self) -> SensitivityGroups: ...

    @property
    def settings(self) -> Settings: ...
