"""`cf.zaraz`: classes and calls. Written by codegen."""

# Variants narrow the fields of the class that they share.
# pyright: reportIncompatibleVariableOverride=false

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from cfapi._core import Reply, Resource, model, renamed, union

if TYPE_CHECKING:
    from cfapi.api.zaraz.config import ConfigResource
    from cfapi.api.zaraz.default import DefaultResource
    from cfapi.api.zaraz.export import ExportResource
    from cfapi.api.zaraz.history import HistoryResource
    from cfapi.api.zaraz.publish import PublishResource
    from cfapi.api.zaraz.workflow import WorkflowResource


@union
class ConfigUpdateTools:
    """Config update tools: argument of zaraz.config.update.

    What a variant lacks is None."""

    blocking_triggers: list[str]
    component: str
    default_fields: dict[str, str | bool]
    enabled: bool
    name: str
    permissions: list[str]
    settings: dict[str, str | bool]
    type: Literal["component", "custom-mc"]
    actions: dict[str, NeoEvent] | None
    default_purpose: str | None
    neo_events: list[NeoEvent] | None
    vendor_name: str | None
    vendor_policy_url: str | None
    worker: ZarazWorker | None


@union
class ConfigUpdateVariables:
    """Config update variables: argument of zaraz.config.update.

    What a variant lacks is None."""

    name: str
    type: Literal["string", "secret", "worker"]
    value: str | ZarazWorker


@model
class ButtonTextTranslation:
    """Button text translation: part of ConfigUpdateConsent."""

    accept_all: dict[str, str]
    confirm_my_choices: dict[str, str]
    reject_all: dict[str, str]


@model
class ConfigUpdateAnalytics:
    """Config update analytics: argument of zaraz.config.update."""

    default_purpose: str | None = renamed("defaultPurpose", default=None)
    enabled: bool | None = None
    session_exp_time: int | None = renamed("sessionExpTime", default=None)
    """60 to 86400."""


@model
class ConfigUpdateConsent:
    """Config update consent: argument of zaraz.config.update."""

    enabled: bool
    button_text_translations: ButtonTextTranslation | None = renamed("buttonTextTranslations", default=None)
    company_email: str | None = renamed("companyEmail", default=None)
    company_name: str | None = renamed("companyName", default=None)
    company_street_address: str | None = renamed("companyStreetAddress", default=None)
    consent_modal_intro_html: str | None = renamed("consentModalIntroHTML", default=None)
    consent_modal_intro_html_with_translations: dict[
        str, str,
    ] | None = renamed("consentModalIntroHTMLWithTranslations", default=None)
    cookie_name: str | None = renamed("cookieName", default=None)
    custom_css: str | None = renamed("customCSS", default=None)
    custom_intro_disclaimer_dismissed: bool | None = renamed("customIntroDisclaimerDismissed", default=None)
    default_language: str | None = renamed("defaultLanguage", default=None)
    hide_modal: bool | None = renamed("hideModal", default=None)
    purposes: dict[str, ConfigUpdateConsentPurposes] | None = None
    purposes_with_translations: dict[
        str, ConfigUpdateConsentTranslations,
    ] | None = renamed("purposesWithTranslations", default=None)
    tcf_compliant: bool | None = renamed("tcfCompliant", default=None)


@model
class ConfigUpdateConsentPurposes:
    """Config update consent purposes: part of ConfigUpdateConsent."""

    description: str
    name: str


@model
class ConfigUpdateConsentTranslations:
    """Config update consent translations: part of ConfigUpdateConsent."""

    description: dict[str, str]
    name: dict[str, str]
    order: int


@model
class ConfigUpdateSettings:
    """Config update settings: argument of zaraz.config.update."""

    auto_inject_script: bool = renamed("autoInjectScript")
    context_enricher: ZarazWorker | None = renamed("contextEnricher", default=None)
    cookie_domain: str | None = renamed("cookieDomain", default=None)
    ecommerce: bool | None = None
    events_api_path: str | None = renamed("eventsApiPath", default=None)
    hide_external_referer: bool | None = renamed("hideExternalReferer", default=None)
    hide_ip_address: bool | None = renamed("hideIPAddress", default=None)
    hide_query_params: bool | None = renamed("hideQueryParams", default=None)
    hide_user_agent: bool | None = renamed("hideUserAgent", default=None)
    init_path: str | None = renamed("initPath", default=None)
    inject_iframes: bool | None = renamed("injectIframes", default=None)
    mc_root_path: str | None = renamed("mcRootPath", default=None)
    script_path: str | None = renamed("scriptPath", default=None)
    track_path: str | None = renamed("trackPath", default=None)


@model
class ConfigUpdateToolsComponent(ConfigUpdateTools):
    """Config update tools component: one of ConfigUpdateTools."""

    blocking_triggers: list[str] = renamed("blockingTriggers")
    component: str
    default_fields: dict[str, str | bool] = renamed("defaultFields")
    enabled: bool
    name: str
    permissions: list[str]
    settings: dict[str, str | bool]
    type: Literal["component"]
    actions: dict[str, NeoEvent] | None = None
    default_purpose: str | None = renamed("defaultPurpose", default=None)
    neo_events: list[NeoEvent] | None = renamed("neoEvents", default=None)
    vendor_name: str | None = renamed("vendorName", default=None)
    vendor_policy_url: str | None = renamed("vendorPolicyUrl", default=None)


@model
class ConfigUpdateTriggers:
    """Config update triggers: argument of zaraz.config.update."""

    exclude_rules: list[ConfigUpdateTriggersLoadRule] = renamed("excludeRules")
    load_rules: list[ConfigUpdateTriggersLoadRule] = renamed("loadRules")
    name: str
    description: str | None = None
    system: Literal["pageload"] | str | None = None


@model
class ConfigUpdateTriggersLoadRule:
    """Config update triggers load rule: part of ConfigUpdateTriggers."""

    id: str
    match: str | None = None
    op: Literal[
        "CONTAINS", "EQUALS", "STARTS_WITH", "ENDS_WITH", "MATCH_REGEX", "NOT_MATCH_REGEX", "GREATER_THAN",
        "GREATER_THAN_OR_EQUAL", "LESS_THAN", "LESS_THAN_OR_EQUAL",
    ] | str | None = None
    value: str | None = None
    action: Literal[
        "clickListener", "timer", "formSubmission", "variableMatch", "scrollDepth", "elementVisibility",
    ] | str | None = None
    settings: ConfigUpdateTriggersSettings | None = None


@model
class ConfigUpdateTriggersSettings:
    """Config update triggers settings: part of ConfigUpdateTriggersLoadRule."""

    selector: str | None = None
    type: Literal["xpath", "css"] | str | None = None
    wait_for_tags: int | None = renamed("waitForTags", default=None)
    interval: int | None = None
    limit: int | None = None
    validate: bool | None = None
    match: str | None = None
    variable: str | None = None
    positions: str | None = None


@model
class NeoEvent:
    """Neo event: part of ConfigUpdateToolsComponent."""

    action_type: str = renamed("actionType")
    blocking_triggers: list[str] = renamed("blockingTriggers")
    data: Any
    firing_triggers: list[str] = renamed("firingTriggers")


@model
class SecretVariable(ConfigUpdateVariables):
    """Secret variable: one of ConfigUpdateVariables."""

    name: str
    type: Literal["secret"]
    value: str


@model
class StringVariable(ConfigUpdateVariables):
    """String variable: one of ConfigUpdateVariables."""

    name: str
    type: Literal["string"]
    value: str


@model
class Worker(ConfigUpdateTools):
    """Worker: one of ConfigUpdateTools."""

    blocking_triggers: list[str] = renamed("blockingTriggers")
    component: str
    default_fields: dict[str, str | bool] = renamed("defaultFields")
    enabled: bool
    name: str
    permissions: list[str]
    settings: dict[str, str | bool]
    type: Literal["custom-mc"]
    worker: ZarazWorker
    actions: dict[str, NeoEvent] | None = None
    default_purpose: str | None = renamed("defaultPurpose", default=None)
    neo_events: list[NeoEvent] | None = renamed("neoEvents", default=None)
    vendor_name: str | None = renamed("vendorName", default=None)
    vendor_policy_url: str | None = renamed("vendorPolicyUrl", default=None)


@model
class WorkerVariable(ConfigUpdateVariables):
    """Worker variable: one of ConfigUpdateVariables."""

    name: str
    type: Literal["worker"]
    value: ZarazWorker


@model
class ZarazConfiguration:
    """Zaraz configuration: response of zaraz.config.get."""

    data_layer: bool = renamed("dataLayer")
    debug_key: str = renamed("debugKey")
    settings: ConfigUpdateSettings
    tools: dict[str, ConfigUpdateTools]
    triggers: dict[str, ConfigUpdateTriggers]
    variables: dict[str, ConfigUpdateVariables]
    zaraz_version: int = renamed("zarazVersion")
    analytics: ConfigUpdateAnalytics | None = None
    consent: ConfigUpdateConsent | None = None
    history_change: bool | None = renamed("historyChange", default=None)


@model
class ZarazWorker:
    """Zaraz worker: part of ConfigUpdateSettings."""

    escaped_worker_name: str = renamed("escapedWorkerName")
    worker_tag: str = renamed("workerTag")


class ZarazResource(Resource):
    """Zaraz: `cf.zaraz`."""

    @cached_property
    def config(self) -> ConfigResource:
        from cfapi.api.zaraz.config import ConfigResource
        return ConfigResource(self._session)

    @cached_property
    def default(self) -> DefaultResource:
        from cfapi.api.zaraz.default import DefaultResource
        return DefaultResource(self._session)

    @cached_property
    def export(self) -> ExportResource:
        from cfapi.api.zaraz.export import ExportResource
        return ExportResource(self._session)

    @cached_property
    def history(self) -> HistoryResource:
        from cfapi.api.zaraz.history import HistoryResource
        return HistoryResource(self._session)

    @cached_property
    def publish(self) -> PublishResource:
        from cfapi.api.zaraz.publish import PublishResource
        return PublishResource(self._session)

    @cached_property
    def workflow(self) -> WorkflowResource:
        from cfapi.api.zaraz.workflow import WorkflowResource
        return WorkflowResource(self._session)

    def update(
        self, *, zone_id: str, workflow: Literal["realtime", "preview"] | str,
    ) -> Reply[Literal["realtime", "preview"] | str]:
        """Update zaraz: PUT /zones/{zone_id}/settings/zaraz/workflow (permission: Zaraz Edit or Zaraz Admin).
        https://developers.cloudflare.com/api/resources/zaraz/methods/update/"""
        return self._call(
            "zaraz.update", "PUT", "/zones/{zone_id}/settings/zaraz/workflow", locals(), str, whole="workflow",
        )
