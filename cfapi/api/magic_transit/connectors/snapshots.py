"""`cf.magic_transit.connectors.snapshots`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property

from cfapi._core import UNSET, Pages, Paging, Reply, Resource, Unset, model


@model
class Bond:
    """Bond: part of Snapshot."""

    name: str
    status: str


@model
class DHCPLease:
    """DHCP lease: part of Snapshot."""

    client_id: str
    expiry_time: int | float
    hostname: str
    interface_name: str
    ip_address: str
    mac_address: str


@model
class Disk:
    """Disk: part of Snapshot."""

    in_progress: int | float
    major: int | float
    merged: int | float
    minor: int | float
    name: str
    reads: int | float
    sectors_read: int | float
    sectors_written: int | float
    time_in_progress_ms: int | float
    """Milliseconds."""
    time_reading_ms: int | float
    """Milliseconds."""
    time_writing_ms: int | float
    """Milliseconds."""
    weighted_time_in_progress_ms: int | float
    """Milliseconds."""
    writes: int | float
    writes_merged: int | float
    discards: int | float | None = None
    discards_merged: int | float | None = None
    flushes: int | float | None = None
    sectors_discarded: int | float | None = None
    time_discarding_ms: int | float | None = None
    """Milliseconds."""
    time_flushing_ms: int | float | None = None
    """Milliseconds."""


@model
class Interface:
    """Interface: part of Snapshot."""

    name: str
    operstate: str
    health_reason: str | None = None
    health_score: int | float | None = None
    ip_addresses: list[InterfaceIPAddress] | None = None
    speed: int | float | None = None


@model
class InterfaceIPAddress:
    """Interface IP address: part of Interface."""

    interface_name: str
    ip_address: str


@model
class Mount:
    """Mount: part of Snapshot."""

    file_system: str
    kind: str
    mount_point: str
    name: str
    available_bytes: int | float | None = None
    """Bytes."""
    available_inodes: int | float | None = None
    is_read_only: bool | None = None
    is_removable: bool | None = None
    total_bytes: int | float | None = None
    """Bytes."""
    total_inodes: int | float | None = None


@model
class Netdev:
    """Netdev: part of Snapshot."""

    name: str
    recv_bytes: int | float
    """Bytes."""
    recv_compressed: int | float
    recv_drop: int | float
    recv_errs: int | float
    recv_fifo: int | float
    recv_frame: int | float
    recv_multicast: int | float
    recv_packets: int | float
    sent_bytes: int | float
    """Bytes."""
    sent_carrier: int | float
    sent_colls: int | float
    sent_compressed: int | float
    sent_drop: int | float
    sent_errs: int | float
    sent_fifo: int | float
    sent_packets: int | float


@model
class Route:
    """Route: part of Snapshot."""

    destination: str
    interface_name: str
    kind: str
    metric: int | float
    gateway: str | None = None
    weight: int | float | None = None


@model
class Snapshot:
    """Snapshot: response of magic_transit.connectors.snapshots.latest.list."""

    count_reclaim_failures: int | float
    count_reclaimed_paths: int | float
    count_record_failed: int | float
    count_transmit_failures: int | float
    t: int | float
    v: str
    bonds: list[Bond] | None = None
    cpu_count: int | float | None = None
    cpu_pressure_10s: int | float | None = None
    cpu_pressure_300s: int | float | None = None
    cpu_pressure_60s: int | float | None = None
    cpu_pressure_total_us: int | float | None = None
    """Microseconds."""
    cpu_time_guest_ms: int | float | None = None
    """Milliseconds."""
    cpu_time_guest_nice_ms: int | float | None = None
    """Milliseconds."""
    cpu_time_idle_ms: int | float | None = None
    """Milliseconds."""
    cpu_time_iowait_ms: int | float | None = None
    """Milliseconds."""
    cpu_time_irq_ms: int | float | None = None
    """Milliseconds."""
    cpu_time_nice_ms: int | float | None = None
    """Milliseconds."""
    cpu_time_softirq_ms: int | float | None = None
    """Milliseconds."""
    cpu_time_steal_ms: int | float | None = None
    """Milliseconds."""
    cpu_time_system_ms: int | float | None = None
    """Milliseconds."""
    cpu_time_user_ms: int | float | None = None
    """Milliseconds."""
    delta: int | float | None = None
    dhcp_leases: list[DHCPLease] | None = None
    disks: list[Disk] | None = None
    epsilon: int | float | None = None
    ha_state: str | None = None
    ha_value: int | float | None = None
    interfaces: list[Interface] | None = None
    io_pressure_full_10s: int | float | None = None
    io_pressure_full_300s: int | float | None = None
    io_pressure_full_60s: int | float | None = None
    io_pressure_full_total_us: int | float | None = None
    """Microseconds."""
    io_pressure_some_10s: int | float | None = None
    io_pressure_some_300s: int | float | None = None
    io_pressure_some_60s: int | float | None = None
    io_pressure_some_total_us: int | float | None = None
    """Microseconds."""
    kernel_btime: int | float | None = None
    kernel_ctxt: int | float | None = None
    kernel_processes: int | float | None = None
    kernel_processes_blocked: int | float | None = None
    kernel_processes_running: int | float | None = None
    load_average_15m: int | float | None = None
    load_average_1m: int | float | None = None
    load_average_5m: int | float | None = None
    load_average_cur: int | float | None = None
    load_average_max: int | float | None = None
    memory_active_bytes: int | float | None = None
    """Bytes."""
    memory_anon_hugepages_bytes: int | float | None = None
    """Bytes."""
    memory_anon_pages_bytes: int | float | None = None
    """Bytes."""
    memory_available_bytes: int | float | None = None
    """Bytes."""
    memory_bounce_bytes: int | float | None = None
    """Bytes."""
    memory_buffers_bytes: int | float | None = None
    """Bytes."""
    memory_cached_bytes: int | float | None = None
    """Bytes."""
    memory_cma_free_bytes: int | float | None = None
    """Bytes."""
    memory_cma_total_bytes: int | float | None = None
    """Bytes."""
    memory_commit_limit_bytes: int | float | None = None
    """Bytes."""
    memory_committed_as_bytes: int | float | None = None
    """Bytes."""
    memory_dirty_bytes: int | float | None = None
    """Bytes."""
    memory_free_bytes: int | float | None = None
    """Bytes."""
    memory_high_free_bytes: int | float | None = None
    """Bytes."""
    memory_high_total_bytes: int | float | None = None
    """Bytes."""
    memory_hugepages_free: int | float | None = None
    memory_hugepages_rsvd: int | float | None = None
    memory_hugepages_surp: int | float | None = None
    memory_hugepages_total: int | float | None = None
    memory_hugepagesize_bytes: int | float | None = None
    """Bytes."""
    memory_inactive_bytes: int | float | None = None
    """Bytes."""
    memory_k_reclaimable_bytes: int | float | None = None
    """Bytes."""
    memory_kernel_stack_bytes: int | float | None = None
    """Bytes."""
    memory_low_free_bytes: int | float | None = None
    """Bytes."""
    memory_low_total_bytes: int | float | None = None
    """Bytes."""
    memory_mapped_bytes: int | float | None = None
    """Bytes."""
    memory_page_tables_bytes: int | float | None = None
    """Bytes."""
    memory_per_cpu_bytes: int | float | None = None
    """Bytes."""
    memory_pressure_full_10s: int | float | None = None
    memory_pressure_full_300s: int | float | None = None
    memory_pressure_full_60s: int | float | None = None
    memory_pressure_full_total_us: int | float | None = None
    """Microseconds."""
    memory_pressure_some_10s: int | float | None = None
    memory_pressure_some_300s: int | float | None = None
    memory_pressure_some_60s: int | float | None = None
    memory_pressure_some_total_us: int | float | None = None
    """Microseconds."""
    memory_s_reclaimable_bytes: int | float | None = None
    """Bytes."""
    memory_s_unreclaim_bytes: int | float | None = None
    """Bytes."""
    memory_secondary_page_tables_bytes: int | float | None = None
    """Bytes."""
    memory_shmem_bytes: int | float | None = None
    """Bytes."""
    memory_shmem_hugepages_bytes: int | float | None = None
    """Bytes."""
    memory_shmem_pmd_mapped_bytes: int | float | None = None
    """Bytes."""
    memory_slab_bytes: int | float | None = None
    """Bytes."""
    memory_swap_cached_bytes: int | float | None = None
    """Bytes."""
    memory_swap_free_bytes: int | float | None = None
    """Bytes."""
    memory_swap_total_bytes: int | float | None = None
    """Bytes."""
    memory_total_bytes: int | float | None = None
    """Bytes."""
    memory_vmalloc_chunk_bytes: int | float | None = None
    """Bytes."""
    memory_vmalloc_total_bytes: int | float | None = None
    """Bytes."""
    memory_vmalloc_used_bytes: int | float | None = None
    """Bytes."""
    memory_writeback_bytes: int | float | None = None
    """Bytes."""
    memory_writeback_tmp_bytes: int | float | None = None
    """Bytes."""
    memory_z_swap_bytes: int | float | None = None
    """Bytes."""
    memory_z_swapped_bytes: int | float | None = None
    """Bytes."""
    mounts: list[Mount] | None = None
    netdevs: list[Netdev] | None = None
    platform: str | None = None
    routes: list[Route] | None = None
    site_id: str | None = None
    snmp_icmp_in_addr_mask_reps: int | float | None = None
    snmp_icmp_in_addr_masks: int | float | None = None
    snmp_icmp_in_csum_errors: int | float | None = None
    snmp_icmp_in_dest_unreachs: int | float | None = None
    snmp_icmp_in_echo_reps: int | float | None = None
    snmp_icmp_in_echos: int | float | None = None
    snmp_icmp_in_errors: int | float | None = None
    snmp_icmp_in_msgs: int | float | None = None
    snmp_icmp_in_parm_probs: int | float | None = None
    snmp_icmp_in_redirects: int | float | None = None
    snmp_icmp_in_src_quenchs: int | float | None = None
    snmp_icmp_in_time_excds: int | float | None = None
    snmp_icmp_in_timestamp_reps: int | float | None = None
    snmp_icmp_in_timestamps: int | float | None = None
    snmp_icmp_out_addr_mask_reps: int | float | None = None
    snmp_icmp_out_addr_masks: int | float | None = None
    snmp_icmp_out_dest_unreachs: int | float | None = None
    snmp_icmp_out_echo_reps: int | float | None = None
    snmp_icmp_out_echos: int | float | None = None
    snmp_icmp_out_errors: int | float | None = None
    snmp_icmp_out_msgs: int | float | None = None
    snmp_icmp_out_parm_probs: int | float | None = None
    snmp_icmp_out_redirects: int | float | None = None
    snmp_icmp_out_src_quenchs: int | float | None = None
    snmp_icmp_out_time_excds: int | float | None = None
    snmp_icmp_out_timestamp_reps: int | float | None = None
    snmp_icmp_out_timestamps: int | float | None = None
    snmp_ip_default_ttl: int | float | None = None
    """Seconds."""
    snmp_ip_forw_datagrams: int | float | None = None
    snmp_ip_forwarding_enabled: bool | None = None
    snmp_ip_frag_creates: int | float | None = None
    snmp_ip_frag_fails: int | float | None = None
    snmp_ip_frag_oks: int | float | None = None
    snmp_ip_in_addr_errors: int | float | None = None
    snmp_ip_in_delivers: int | float | None = None
    snmp_ip_in_discards: int | float | None = None
    snmp_ip_in_hdr_errors: int | float | None = None
    snmp_ip_in_receives: int | float | None = None
    snmp_ip_in_unknown_protos: int | float | None = None
    snmp_ip_out_discards: int | float | None = None
    snmp_ip_out_no_routes: int | float | None = None
    snmp_ip_out_requests: int | float | None = None
    snmp_ip_reasm_fails: int | float | None = None
    snmp_ip_reasm_oks: int | float | None = None
    snmp_ip_reasm_reqds: int | float | None = None
    snmp_ip_reasm_timeout: int | float | None = None
    snmp_tcp_active_opens: int | float | None = None
    snmp_tcp_attempt_fails: int | float | None = None
    snmp_tcp_curr_estab: int | float | None = None
    snmp_tcp_estab_resets: int | float | None = None
    snmp_tcp_in_csum_errors: int | float | None = None
    snmp_tcp_in_errs: int | float | None = None
    snmp_tcp_in_segs: int | float | None = None
    snmp_tcp_max_conn: int | float | None = None
    snmp_tcp_out_rsts: int | float | None = None
    snmp_tcp_out_segs: int | float | None = None
    snmp_tcp_passive_opens: int | float | None = None
    snmp_tcp_retrans_segs: int | float | None = None
    snmp_tcp_rto_max: int | float | None = None
    snmp_tcp_rto_min: int | float | None = None
    snmp_udp_in_datagrams: int | float | None = None
    snmp_udp_in_errors: int | float | None = None
    snmp_udp_no_ports: int | float | None = None
    snmp_udp_out_datagrams: int | float | None = None
    system_boot_time_s: int | float | None = None
    thermals: list[Thermal] | None = None
    tunnels: list[Tunnel] | None = None
    uptime_idle_ms: int | float | None = None
    """Milliseconds."""
    uptime_total_ms: int | float | None = None
    """Milliseconds."""


@model
class SnapshotItem:
    """Snapshot item: response of magic_transit.connectors.snapshots.list."""

    a: int | float
    t: int | float


@model
class Thermal:
    """Thermal: part of Snapshot."""

    label: str
    critical_celcius: int | float | None = None
    current_celcius: int | float | None = None
    max_celcius: int | float | None = None


@model
class Tunnel:
    """Tunnel: part of Snapshot."""

    health_state: str
    health_value: int | float
    interface_name: str
    tunnel_id: str
    jitter_ms: int | float | None = None
    """Milliseconds."""
    latency_ms: int | float | None = None
    """Milliseconds."""
    natd_result: str | None = None
    natd_state: int | float | None = None
    natd_target: str | None = None
    probed_mtu: int | float | None = None
    recent_healthy_pings: int | float | None = None
    recent_unhealthy_pings: int | float | None = None


class Snapshots(Resource):
    """Connector snapshots: `cf.magic_transit.connectors.snapshots`."""

    @cached_property
    def latest(self) -> LatestResource:
        return LatestResource(self._session)

    def list(
        self, connector_id: str, *, account_id: str, from_: float, to: float, cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
    ) -> Pages[SnapshotItem]:
        """List connector snapshots: GET /accounts/{account_id}/magic/connectors/{connector_id}/telemetry/snapshots
        (permission: Magic WAN Read).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/connectors/subresources/snapshots/methods/list/"""
        return self._pages(
            "magic_transit.connectors.snapshots.list", "GET",
            "/accounts/{account_id}/magic/connectors/{connector_id}/telemetry/snapshots", locals(), SnapshotItem,
            wire={"from_": "from"}, paging=Paging(kind="cursor", items="result.items", per_page="limit"),
        )

    def get(self, snapshot_t: float, *, account_id: str, connector_id: str) -> Reply[Snapshot]:
        """Get a connector snapshot: GET
        /accounts/{account_id}/magic/connectors/{connector_id}/telemetry/snapshots/{snapshot_t} (permission: Magic WAN
        Read).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/connectors/subresources/snapshots/methods/get/"""
        return self._call(
            "magic_transit.connectors.snapshots.get", "GET",
            "/accounts/{account_id}/magic/connectors/{connector_id}/telemetry/snapshots/{snapshot_t}", locals(),
            Snapshot,
        )


class LatestResource(Resource):
    """Snapshot latest: `cf.magic_transit.connectors.snapshots.latest`."""

    def list(self, connector_id: str, *, account_id: str) -> Pages[Snapshot]:
        """List snapshot latest: GET /accounts/{account_id}/magic/connectors/{connector_id}/telemetry/snapshots/latest
        (permission: Magic WAN Read).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/connectors/subresources/snapshots/subresources/latest/methods/list/"""
        return self._pages(
            "magic_transit.connectors.snapshots.latest.list", "GET",
            "/accounts/{account_id}/magic/connectors/{connector_id}/telemetry/snapshots/latest", locals(), Snapshot,
            paging=Paging(kind="single", items="result.items"),
        )
