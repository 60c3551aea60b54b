"""`cf.realtime_kit.presets`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Reply, Resource, Unset, model, renamed


@model
class Permissions:
    """Permissions: argument of realtime_kit.presets.create."""

    accept_waiting_requests: bool
    can_accept_production_requests: bool
    can_change_participant_permissions: bool
    can_edit_display_name: bool
    can_livestream: bool
    can_record: bool
    can_spotlight: bool
    chat: PermissionsChat
    connected_meetings: PermissionsConnectedMeetings
    disable_participant_audio: bool
    disable_participant_screensharing: bool
    disable_participant_video: bool
    hidden_participant: bool
    kick_participant: bool
    media: PermissionsMedia
    pin_participant: bool
    plugins: PermissionsPlugins
    polls: PermissionsPolls
    recorder_type: Literal["RECORDER", "LIVESTREAMER", "NONE"] | str
    show_participant_list: bool
    waiting_room_type: Literal["SKIP", "ON_PRIVILEGED_USER_ENTRY", "SKIP_ON_ACCEPT"] | str
    accept_stage_requests: bool | None = None
    is_recorder: bool | None = None
    stage_access: Literal["ALLOWED", "NOT_ALLOWED", "CAN_REQUEST"] | str | None = None
    stage_enabled: bool | None = None
    transcription_enabled: bool | None = None


@model
class PermissionsAudio:
    """Permissions audio: part of PermissionsMedia."""

    can_produce: Literal["ALLOWED", "NOT_ALLOWED", "CAN_REQUEST"] | str


@model
class PermissionsAudioParam:
    """Permissions audio param: part of PermissionsMediaParam."""

    can_produce: Literal["ALLOWED", "NOT_ALLOWED", "CAN_REQUEST"] | str | None = None


@model
class PermissionsChat:
    """Permissions chat: part of Permissions."""

    private: PermissionsPrivate
    public: PermissionsPublic


@model
class PermissionsChatParam:
    """Permissions chat param: part of PermissionsParam."""

    private: PermissionsPrivateParam | None = None
    public: PermissionsPublicParam | None = None


@model
class PermissionsConfig:
    """Permissions config: part of PermissionsPlugins."""

    access_control: Literal["FULL_ACCESS", "VIEW_ONLY"] | str | None = None
    handles_view_only: bool | None = None


@model
class PermissionsConnectedMeetings:
    """Permissions connected meetings: part of Permissions."""

    can_alter_connected_meetings: bool
    can_switch_connected_meetings: bool
    can_switch_to_parent_meeting: bool


@model
class PermissionsConnectedMeetingsParam:
    """Permissions connected meetings param: part of PermissionsParam."""

    can_alter_connected_meetings: bool | None = None
    can_switch_connected_meetings: bool | None = None
    can_switch_to_parent_meeting: bool | None = None


@model
class PermissionsMedia:
    """Permissions media: part of Permissions."""

    audio: PermissionsAudio
    screenshare: PermissionsAudio
    video: PermissionsAudio


@model
class PermissionsMediaParam:
    """Permissions media param: part of PermissionsParam."""

    audio: PermissionsAudioParam | None = None
    screenshare: PermissionsAudioParam | None = None
    video: PermissionsAudioParam | None = None


@model
class PermissionsParam:
    """Permissions param: argument of realtime_kit.presets.update."""

    accept_stage_requests: bool | None = None
    accept_waiting_requests: bool | None = None
    can_accept_production_requests: bool | None = None
    can_change_participant_permissions: bool | None = None
    can_edit_display_name: bool | None = None
    can_livestream: bool | None = None
    can_record: bool | None = None
    can_spotlight: bool | None = None
    chat: PermissionsChatParam | None = None
    connected_meetings: PermissionsConnectedMeetingsParam | None = None
    disable_participant_audio: bool | None = None
    disable_participant_screensharing: bool | None = None
    disable_participant_video: bool | None = None
    hidden_participant: bool | None = None
    is_recorder: bool | None = None
    kick_participant: bool | None = None
    media: PermissionsMediaParam | None = None
    pin_participant: bool | None = None
    plugins: PermissionsPluginsParam | None = None
    polls: PermissionsPollsParam | None = None
    recorder_type: Literal["RECORDER", "LIVESTREAMER", "NONE"] | str | None = None
    show_participant_list: bool | None = None
    stage_access: Literal["ALLOWED", "NOT_ALLOWED", "CAN_REQUEST"] | str | None = None
    stage_enabled: bool | None = None
    transcription_enabled: bool | None = None
    waiting_room_type: Literal["SKIP", "ON_PRIVILEGED_USER_ENTRY", "SKIP_ON_ACCEPT"] | str | None = None


@model
class PermissionsPlugins:
    """Permissions plugins: part of Permissions."""

    can_close: bool
    can_edit_config: bool
    can_start: bool
    config: dict[str, PermissionsConfig]


@model
class PermissionsPluginsParam:
    """Permissions plugins param: part of PermissionsParam."""

    can_close: bool | None = None
    can_edit_config: bool | None = None
    can_start: bool | None = None
    config: dict[str, PermissionsConfig] | None = None


@model
class PermissionsPolls:
    """Permissions polls: part of Permissions."""

    can_create: bool
    can_view: bool
    can_vote: bool


@model
class PermissionsPollsParam:
    """Permissions polls param: part of PermissionsParam."""

    can_create: bool | None = None
    can_view: bool | None = None
    can_vote: bool | None = None


@model
class PermissionsPrivate:
    """Permissions private: part of PermissionsChat."""

    can_receive: bool
    can_send: bool
    files: bool
    text: bool


@model
class PermissionsPrivateParam:
    """Permissions private param: part of PermissionsChatParam."""

    can_receive: bool | None = None
    can_send: bool | None = None
    files: bool | None = None
    text: bool | None = None


@model
class PermissionsPublic:
    """Permissions public: part of PermissionsChat."""

    can_send: bool
    files: bool
    text: bool


@model
class PermissionsPublicParam:
    """Permissions public param: part of PermissionsChatParam."""

    can_send: bool | None = None
    files: bool | None = None
    text: bool | None = None


@model
class PresetConfig:
    """Preset config: argument of realtime_kit.presets.create."""

    max_screenshare_count: int | float
    max_video_streams: PresetConfigMaxVideoStreams
    media: PresetConfigMedia
    view_type: Literal["GROUP_CALL", "WEBINAR", "AUDIO_ROOM", "LIVESTREAM"] | str
    livestream_viewer_qualities: list[int] | None = None


@model
class PresetConfigAudio:
    """Preset config audio: part of PresetConfigMedia."""

    enable_high_bitrate: bool | None = None
    enable_stereo: bool | None = None


@model
class PresetConfigMaxVideoStreams:
    """Preset config max video streams: part of PresetConfig."""

    desktop: int | float
    mobile: int | float


@model
class PresetConfigMaxVideoStreamsParam:
    """Preset config max video streams param: part of PresetConfigParam."""

    desktop: int | float | None = None
    mobile: int | float | None = None


@model
class PresetConfigMedia:
    """Preset config media: part of PresetConfig."""

    screenshare: PresetConfigScreenshare
    video: PresetConfigVideo
    audio: PresetConfigAudio | None = None


@model
class PresetConfigMediaParam:
    """Preset config media param: part of PresetConfigParam."""

    audio: PresetConfigAudio | None = None
    screenshare: PresetConfigScreenshareParam | None = None
    video: PresetConfigVideoParam | None = None


@model
class PresetConfigParam:
    """Preset config param: argument of realtime_kit.presets.update."""

    livestream_viewer_qualities: list[int] | None = None
    max_screenshare_count: int | float | None = None
    max_video_streams: PresetConfigMaxVideoStreamsParam | None = None
    media: PresetConfigMediaParam | None = None
    view_type: Literal["GROUP_CALL", "WEBINAR", "AUDIO_ROOM", "LIVESTREAM"] | str | None = None


@model
class PresetConfigScreenshare:
    """Preset config screenshare: part of PresetConfigMedia."""

    frame_rate: int | float
    quality: Literal["hd", "vga", "qvga", "fhd", "uhd"] | str


@model
class PresetConfigScreenshareParam:
    """Preset config screenshare param: part of PresetConfigMediaParam."""

    frame_rate: int | float | None = None
    quality: Literal["hd", "vga", "qvga", "fhd", "uhd"] | str | None = None


@model
class PresetConfigVideo:
    """Preset config video: part of PresetConfigMedia."""

    frame_rate: int | float
    """At most 30."""
    quality: Literal["hd", "vga", "qvga", "fhd", "uhd"] | str
    simulcast: bool | None = None


@model
class PresetConfigVideoParam:
    """Preset config video param: part of PresetConfigMediaParam."""

    frame_rate: int | float | None = None
    """At most 30."""
    quality: Literal["hd", "vga", "qvga", "fhd", "uhd"] | str | None = None
    simulcast: bool | None = None


@model
class PresetCreateData:
    """Preset create data: response of realtime_kit.presets.create."""

    id: str
    """UUID."""
    config: PresetDataConfig
    created_at: Moment
    name: str
    permissions: Permissions
    ui: PresetDataUI
    updated_at: Moment


@model
class PresetData:
    """Preset data: response of realtime_kit.presets.get."""

    id: str | None = None
    """UUID."""
    created_at: Moment | None = None
    name: str | None = None
    updated_at: Moment | None = None


@model
class PresetDataBackground:
    """Preset data background: part of PresetDataColors."""

    api_1000: str = renamed("1000")
    api_600: str = renamed("600")
    api_700: str = renamed("700")
    api_800: str = renamed("800")
    api_900: str = renamed("900")


@model
class PresetDataBrand:
    """Preset data brand: part of PresetDataColors."""

    api_300: str = renamed("300")
    api_400: str = renamed("400")
    api_500: str = renamed("500")
    api_600: str = renamed("600")
    api_700: str = renamed("700")


@model
class PresetDataColors:
    """Preset data colors: part of PresetDataDesignTokens."""

    background: PresetDataBackground
    brand: PresetDataBrand
    danger: str
    success: str
    text: str
    text_on_brand: str
    video_bg: str
    warning: str


@model
class PresetDataConfig:
    """Preset data config: part of PresetCreateData."""

    max_screenshare_count: int | float
    max_video_streams: PresetConfigMaxVideoStreams
    media: PresetConfigMedia
    view_type: Literal["GROUP_CALL", "WEBINAR", "AUDIO_ROOM", "LIVESTREAM"] | str
    livestream_viewer_qualities: list[int] | None = None


@model
class PresetDataDesignTokens:
    """Preset data design tokens: part of PresetDataUI."""

    border_radius: Literal["sharp", "rounded", "extra-rounded", "circular"] | str
    border_width: Literal["none", "thin", "fat"] | str
    colors: PresetDataColors
    spacing_base: int | float
    theme: Literal["darkest", "dark", "light"] | str
    font_family: str | None = None
    google_font: str | None = None
    logo: str | None = None


@model
class PresetDataUI:
    """Preset data UI: part of PresetCreateData."""

    design_tokens: PresetDataDesignTokens


@model
class UI:
    """UI: argument of realtime_kit.presets.create."""

    design_tokens: UIDesignTokens


@model
class UIBackground:
    """UI background: part of UIColors."""

    n1000: str = renamed("1000")
    n600: str = renamed("600")
    n700: str = renamed("700")
    n800: str = renamed("800")
    n900: str = renamed("900")


@model
class UIBackgroundParam:
    """UI background param: part of UIColorsParam."""

    n1000: str | None = renamed("1000", default=None)
    n600: str | None = renamed("600", default=None)
    n700: str | None = renamed("700", default=None)
    n800: str | None = renamed("800", default=None)
    n900: str | None = renamed("900", default=None)


@model
class UIBrand:
    """UI brand: part of UIColors."""

    n300: str = renamed("300")
    n400: str = renamed("400")
    n500: str = renamed("500")
    n600: str = renamed("600")
    n700: str = renamed("700")


@model
class UIBrandParam:
    """UI brand param: part of UIColorsParam."""

    n300: str | None = renamed("300", default=None)
    n400: str | None = renamed("400", default=None)
    n500: str | None = renamed("500", default=None)
    n600: str | None = renamed("600", default=None)
    n700: str | None = renamed("700", default=None)


@model
class UIColors:
    """UI colors: part of UIDesignTokens."""

    background: UIBackground
    brand: UIBrand
    danger: str
    success: str
    text: str
    text_on_brand: str
    video_bg: str
    warning: str


@model
class UIColorsParam:
    """UI colors param: part of UIDesignTokensParam."""

    background: UIBackgroundParam | None = None
    brand: UIBrandParam | None = None
    danger: str | None = None
    success: str | None = None
    text: str | None = None
    text_on_brand: str | None = None
    video_bg: str | None = None
    warning: str | None = None


@model
class UIDesignTokens:
    """UI design tokens: part of UI."""

    border_radius: Literal["sharp", "rounded", "extra-rounded", "circular"] | str
    border_width: Literal["none", "thin", "fat"] | str
    colors: UIColors
    spacing_base: int | float
    theme: Literal["darkest", "dark", "light"] | str
    font_family: str | None = None
    google_font: str | None = None
    logo: str | None = None


@model
class UIDesignTokensParam:
    """UI design tokens param: part of UIParam."""

    border_radius: Literal["sharp", "rounded", "extra-rounded", "circular"] | str | None = None
    border_width: Literal["none", "thin", "fat"] | str | None = None
    colors: UIColorsParam | None = None
    font_family: str | None = None
    google_font: str | None = None
    logo: str | None = None
    spacing_base: int | float | None = None
    theme: Literal["darkest", "dark", "light"] | str | None = None


@model
class UIParam:
    """UI param: argument of realtime_kit.presets.update."""

    design_tokens: UIDesignTokensParam | None = None


class Presets(Resource):
    """Realtime kit presets: `cf.realtime_kit.presets`."""

    def get(
        self, app_id: str, *, account_id: str, page_no: float | Unset = UNSET, per_page: float | Unset = UNSET,
        search: str | Unset = UNSET,
    ) -> Reply[Sequence[PresetData]]:
        """Get realtime kit presets: GET /accounts/{account_id}/realtime/kit/{app_id}/presets (permission: Realtime or
        Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/presets/methods/get/"""
        return self._call(
            "realtime_kit.presets.get", "GET", "/accounts/{account_id}/realtime/kit/{app_id}/presets", locals(),
            list[PresetData], at="data",
        )

    def create(
        self, app_id: str, *, account_id: str, config: PresetConfig | Mapping[str, Any], name: str,
        permissions: Permissions | Mapping[str, Any], ui: UI | Mapping[str, Any],
    ) -> Reply[PresetCreateData]:
        """Create a realtime kit preset: POST /accounts/{account_id}/realtime/kit/{app_id}/presets (permission: Realtime
        or Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/presets/methods/create/"""
        return self._call(
            "realtime_kit.presets.create", "POST", "/accounts/{account_id}/realtime/kit/{app_id}/presets", locals(),
            PresetCreateData, shapes={"ui": UI}, at="data",
        )

    def get_preset_by_id(self, preset_id: str, *, account_id: str, app_id: str) -> Reply[PresetCreateData]:
        """Realtime kit presets: get preset by ID: GET /accounts/{account_id}/realtime/kit/{app_id}/presets/{preset_id}
        (permission: Realtime or Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/presets/methods/get_preset_by_id/"""
        return self._call(
            "realtime_kit.presets.get_preset_by_id", "GET",
            "/accounts/{account_id}/realtime/kit/{app_id}/presets/{preset_id}", locals(), PresetCreateData, at="data",
        )

    def replace_preset_by_id(
        self, preset_id: str, *, account_id: str, app_id: str, config: PresetConfig | Mapping[str, Any], name: str,
        permissions: Permissions | Mapping[str, Any], ui: UI | Mapping[str, Any],
    ) -> Reply[PresetCreateData]:
        """Realtime kit presets: replace preset by ID: PUT
        /accounts/{account_id}/realtime/kit/{app_id}/presets/{preset_id}.
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/presets/methods/replace_preset_by_id/"""
        return self._call(
            "realtime_kit.presets.replace_preset_by_id", "PUT",
            "/accounts/{account_id}/realtime/kit/{app_id}/presets/{preset_id}", locals(), PresetCreateData,
            shapes={"ui": UI}, at="data",
        )

    def update(
        self, preset_id: str, *, account_id: str, app_id: str,
        config: PresetConfigParam | Mapping[str, Any] | None | Unset = UNSET, name: str | None | Unset = UNSET,
        permissions: PermissionsParam | Permissions | Mapping[str, Any] | None | Unset = UNSET,
        ui: UIParam | Mapping[str, Any] | None | Unset = UNSET,
    ) -> Reply[PresetCreateData]:
        """Update a realtime kit preset: PATCH /accounts/{account_id}/realtime/kit/{app_id}/presets/{preset_id}
        (permission: Realtime or Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/presets/methods/update/"""
        return self._call(
            "realtime_kit.presets.update", "PATCH", "/accounts/{account_id}/realtime/kit/{app_id}/presets/{preset_id}",
            locals(), PresetCreateData, shapes={"ui": UIParam}, at="data",
        )

    def delete(self, preset_id: str, *, account_id: str, app_id: str) -> Reply[PresetCreateData]:
        """Delete a realtime kit preset: DELETE /accounts/{account_id}/realtime/kit/{app_id}/presets/{preset_id}
        (permission: Realtime or Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/presets/methods/delete/"""
        return self._call(
            "realtime_kit.presets.delete", "DELETE", "/accounts/{account_id}/realtime/kit/{app_id}/presets/{preset_id}",
            locals(), PresetCreateData, at="data",
        )
