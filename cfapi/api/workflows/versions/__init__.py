"""`cf.workflows.versions`: classes and calls. Written by codegen."""

# Variants narrow the fields of the class that they share.
# pyright: reportIncompatibleVariableOverride=false

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model, union
from cfapi.api.workflows import Concurrency, Limits

if TYPE_CHECKING:
    from cfapi.api.workflows.versions.dag import DagResource


@union
class GraphNode:
    """Graph node: part of GraphVersion.

    What a variant lacks is None."""

    duration: int | float | str | None
    name: str | None
    type: Literal[
        "step_sleep", "step_do", "step_wait_for_event", "step_sleep_until", "loop", "parallel", "try", "block", "if",
        "switch", "start", "function_call", "function_def", "break",
    ]
    resolves: int | float | None
    starts: int | float | None
    config: GraphWorkflowNodeConfig | None
    nodes: list[Any] | None
    options: GraphWorkflowNodeOptions | None
    payload: GraphPayload | None
    timestamp: Moment | None
    kind: Literal["all", "any", "all_settled", "race", "break", "return"] | str | None
    catch_block: Block | None
    finally_block: Block | None
    try_block: Block | None
    branches: list[GraphWorkflowNodeBranch] | None
    discriminant: str | None
    class_name: str | None
    functions: dict[str, GraphFunctions] | None


@union
class GraphPayload:
    """Graph payload: part of GraphVersion.

    What a variant lacks is None."""

    type: Literal["unknown", "object"]
    fields: dict[str, Any] | None


@model
class Block(GraphNode):
    """Block: one of GraphNode."""

    nodes: list[Any]
    type: Literal["block"]


@model
class Break(GraphNode):
    """Break: one of GraphNode."""

    kind: Literal["break", "return"] | str
    type: Literal["break"]


@model
class DefaultRetention:
    """Default retention: part of Version."""

    error_retention: int | None = None
    success_retention: int | None = None


@model
class FunctionCall(GraphNode):
    """Function call: one of GraphNode."""

    name: str
    type: Literal["function_call"]
    resolves: int | float | None = None
    starts: int | float | None = None


@model
class Graph:
    """Graph: part of GraphResponse."""

    version: int | float
    workflow: GraphVersion


@model
class GraphFunctions(GraphNode):
    """Graph functions: one of GraphNode."""

    name: str
    nodes: list[Any]
    type: Literal["function_def"]


@model
class GraphObject(GraphPayload):
    """Graph object: one of GraphPayload."""

    fields: dict[str, Any]
    type: Literal["object"]


@model
class GraphResponse:
    """Graph response: response of workflows.versions.graph."""

    id: str
    """UUID."""
    class_name: str
    created_on: Moment
    graph: Graph | None = None
    modified_on: Moment
    workflow_id: str
    """UUID."""


@model
class GraphType(GraphPayload):
    """Graph type: one of GraphPayload."""

    type: Literal["unknown"]


@model
class GraphVersion:
    """Graph version: part of Graph."""

    class_name: str
    functions: dict[str, GraphFunctions]
    nodes: list[GraphNode]
    payload: GraphPayload | None = None


@model
class GraphWorkflowNodeBranch:
    """Graph workflow node branch: part of If."""

    condition: str | None = None
    nodes: list[Any]


@model
class GraphWorkflowNodeConfig:
    """Graph workflow node config: part of StepDo."""

    retries: GraphWorkflowNodeConfigRetries
    timeout: int | float | str


@model
class GraphWorkflowNodeConfigRetries:
    """Graph workflow node config retries: part of GraphWorkflowNodeConfig."""

    backoff: Literal["constant", "linear", "exponential"] | str
    delay: int | float | str
    limit: int | float


@model
class GraphWorkflowNodeOptions:
    """Graph workflow node options: part of StepWaitForEvent."""

    event_type: str
    timeout: int | float | str


@model
class If(GraphNode):
    """If: one of GraphNode."""

    branches: list[GraphWorkflowNodeBranch]
    type: Literal["if"]


@model
class Loop(GraphNode):
    """Loop: one of GraphNode."""

    nodes: list[Any]
    type: Literal["loop"]


@model
class Parallel(GraphNode):
    """Parallel: one of GraphNode."""

    kind: Literal["all", "any", "all_settled", "race"] | str
    nodes: list[Any]
    type: Literal["parallel"]


@model
class Start(GraphNode):
    """Start: one of GraphNode."""

    class_name: str
    functions: dict[str, GraphFunctions]
    nodes: list[Any]
    type: Literal["start"]
    payload: GraphPayload | None = None


@model
class StepDo(GraphNode):
    """Step do: one of GraphNode."""

    config: GraphWorkflowNodeConfig
    name: str
    nodes: list[Any]
    type: Literal["step_do"]
    resolves: int | float | None = None
    starts: int | float | None = None


@model
class StepSleep(GraphNode):
    """Step sleep: one of GraphNode."""

    duration: int | float | str
    name: str
    type: Literal["step_sleep"]
    resolves: int | float | None = None
    starts: int | float | None = None


@model
class StepSleepUntil(GraphNode):
    """Step sleep until: one of GraphNode."""

    name: str
    timestamp: Moment
    type: Literal["step_sleep_until"]
    resolves: int | float | None = None
    starts: int | float | None = None


@model
class StepWaitForEvent(GraphNode):
    """Step wait for event: one of GraphNode."""

    name: str
    options: GraphWorkflowNodeOptions | None = None
    type: Literal["step_wait_for_event"]
    payload: GraphPayload | None = None
    resolves: int | float | None = None
    starts: int | float | None = None


@model
class Switch(GraphNode):
    """Switch: one of GraphNode."""

    branches: list[GraphWorkflowNodeBranch]
    discriminant: str
    type: Literal["switch"]


@model
class Try(GraphNode):
    """Try: one of GraphNode."""

    catch_block: Block | None = None
    finally_block: Block | None = None
    try_block: Block | None = None
    type: Literal["try"]


@model
class Version:
    """Version: response of workflows.versions.list."""

    id: str
    """UUID."""
    class_name: str
    created_on: Moment
    has_dag: bool
    language: Literal["javascript", "python"] | str
    modified_on: Moment
    workflow_id: str
    """UUID."""
    concurrency: Concurrency | None = None
    default_retention: DefaultRetention | None = None
    limits: Limits | None = None


class Versions(Resource):
    """Workflow versions: `cf.workflows.versions`."""

    @cached_property
    def dag(self) -> DagResource:
        from cfapi.api.workflows.versions.dag import DagResource
        return DagResource(self._session)

    def list(
        self, workflow_name: str, *, account_id: str, page: int | Unset = UNSET, per_page: int | Unset = UNSET,
    ) -> Pages[Version]:
        """List workflow versions: GET /accounts/{account_id}/workflows/{workflow_name}/versions (permission: Workers
        Tail Read or Workers Scripts Read).
        https://developers.cloudflare.com/api/resources/workflows/subresources/versions/methods/list/"""
        return self._pages(
            "workflows.versions.list", "GET", "/accounts/{account_id}/workflows/{workflow_name}/versions", locals(),
            Version, paging=Paging(size=100),
        )

    def get(self, version_id: str, *, account_id: str, workflow_name: str) -> Reply[Version]:
        """Get a workflow version: GET /accounts/{account_id}/workflows/{workflow_name}/versions/{version_id}
        (permission: Workers Tail Read or Workers Scripts Read).
        https://developers.cloudflare.com/api/resources/workflows/subresources/versions/methods/get/"""
        return self._call(
            "workflows.versions.get", "GET", "/accounts/{account_id}/workflows/{workflow_name}/versions/{version_id}",
            locals(), Version,
        )

    def graph(self, version_id: str, *, account_id: str, workflow_name: str) -> Reply[GraphResponse]:
        """Graph workflow versions: GET /accounts/{account_id}/workflows/{workflow_name}/versions/{version_id}/graph
        (permission: Workers Tail Read or Workers Scripts Read).
        https://developers.cloudflare.com/api/resources/workflows/subresources/versions/methods/graph/"""
        return self._call(
            "workflows.versions.graph", "GET",
            "/accounts/{account_id}/workflows/{workflow_name}/versions/{version_id}/graph", locals(), GraphResponse,
        )
