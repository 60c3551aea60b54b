"""`cf.workflows.versions`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Resource, Unset, model
from cfapi.api.workflows import Concurrency, Limits

if TYPE_CHECKING:
    from cfapi.api.workflows.versions.dag import DagResource


@model
class DefaultRetention:
    """Default retention: part of Version."""

    error_retention: int | None = None
    success_retention: int | None = None


@model
class Graph:
    """Graph: response of workflows.versions.graph.

    id: UUID; workflow_id: UUID."""

    id: str
    class_name: str
    created_on: Moment
    graph: GraphGraph | None = None
    modified_on: Moment
    workflow_id: str


@model
class GraphGraph:
    """Graph graph: part of Graph."""

    version: int | float
    workflow: GraphWorkflow


@model
class GraphWorkflow:
    """Graph workflow: part of GraphGraph."""

    class_name: str
    functions: dict[str, GraphWorkflowFunctions]
    nodes: list[GraphWorkflowNode]
    payload: GraphWorkflowPayload | None = None


@model
class GraphWorkflowFunctions:
    """Graph workflow functions: part of GraphWorkflow."""

    name: str
    nodes: list[Any]
    type: Literal["function_def"]


@model
class GraphWorkflowNodeBlock:
    """Graph workflow node block: one of GraphWorkflowNode."""

    nodes: list[Any]
    type: Literal["block"]


@model
class GraphWorkflowNodeBranch:
    """Graph workflow node branch: part of GraphWorkflowNodeIf."""

    condition: str | None = None
    nodes: list[Any]


@model
class GraphWorkflowNodeBreak:
    """Graph workflow node break: one of GraphWorkflowNode."""

    kind: Literal["break", "return"] | str
    type: Literal["break"]


@model
class GraphWorkflowNodeConfig:
    """Graph workflow node config: part of GraphWorkflowNodeStepDo."""

    retries: GraphWorkflowNodeConfigRetries
    timeout: int | float | str


@model
class GraphWorkflowNodeConfigRetries:
    """Graph workflow node config retries: part of GraphWorkflowNodeConfig."""

    backoff: Literal["constant", "linear", "exponential"] | str
    delay: int | float | str
    limit: int | float


@model
class GraphWorkflowNodeFunctionCall:
    """Graph workflow node function call: one of GraphWorkflowNode."""

    name: str
    type: Literal["function_call"]
    resolves: int | float | None = None
    starts: int | float | None = None


@model
class GraphWorkflowNodeIf:
    """Graph workflow node if: one of GraphWorkflowNode."""

    branches: list[GraphWorkflowNodeBranch]
    type: Literal["if"]


@model
class GraphWorkflowNodeLoop:
    """Graph workflow node loop: one of GraphWorkflowNode."""

    nodes: list[Any]
    type: Literal["loop"]


@model
class GraphWorkflowNodeOptions:
    """Graph workflow node options: part of GraphWorkflowNodeStepWaitForEvent."""

    event_type: str
    timeout: int | float | str


@model
class GraphWorkflowNodeParallel:
    """Graph workflow node parallel: one of GraphWorkflowNode."""

    kind: Literal["all", "any", "all_settled", "race"] | str
    nodes: list[Any]
    type: Literal["parallel"]


@model
class GraphWorkflowNodeStart:
    """Graph workflow node start: one of GraphWorkflowNode."""

    class_name: str
    functions: dict[str, GraphWorkflowFunctions]
    nodes: list[Any]
    type: Literal["start"]
    payload: GraphWorkflowPayload | None = None


@model
class GraphWorkflowNodeStepDo:
    """Graph workflow node step do: one of GraphWorkflowNode."""

    config: GraphWorkflowNodeConfig
    name: str
    nodes: list[Any]
    type: Literal["step_do"]
    resolves: int | float | None = None
    starts: int | float | None = None


@model
class GraphWorkflowNodeStepSleep:
    """Graph workflow node step sleep: one of GraphWorkflowNode."""

    duration: int | float | str
    name: str
    type: Literal["step_sleep"]
    resolves: int | float | None = None
    starts: int | float | None = None


@model
class GraphWorkflowNodeStepSleepUntil:
    """Graph workflow node step sleep until: one of GraphWorkflowNode."""

    name: str
    timestamp: Moment
    type: Literal["step_sleep_until"]
    resolves: int | float | None = None
    starts: int | float | None = None


@model
class GraphWorkflowNodeStepWaitForEvent:
    """Graph workflow node step wait for event: one of GraphWorkflowNode."""

    name: str
    options: GraphWorkflowNodeOptions | None = None
    type: Literal["step_wait_for_event"]
    payload: GraphWorkflowPayload | None = None
    resolves: int | float | None = None
    starts: int | float | None = None


@model
class GraphWorkflowNodeSwitch:
    """Graph workflow node switch: one of GraphWorkflowNode."""

    branches: list[GraphWorkflowNodeBranch]
    discriminant: str
    type: Literal["switch"]


@model
class GraphWorkflowNodeTry:
    """Graph workflow node try: one of GraphWorkflowNode."""

    catch_block: GraphWorkflowNodeBlock | None = None
    finally_block: GraphWorkflowNodeBlock | None = None
    try_block: GraphWorkflowNodeBlock | None = None
    type: Literal["try"]


@model
class GraphWorkflowPayloadObject:
    """Graph workflow payload object: one of GraphWorkflowPayload."""

    fields: dict[str, Any]
    type: Literal["object"]


@model
class GraphWorkflowPayloadType:
    """Graph workflow payload type: one of GraphWorkflowPayload."""

    type: Literal["unknown"]


@model
class Version:
    """Version: response of workflows.versions.list.

    id: UUID; workflow_id: UUID."""

    id: str
    class_name: str
    created_on: Moment
    has_dag: bool
    language: Literal["javascript", "python"] | str
    modified_on: Moment
    workflow_id: str
    concurrency: Concurrency | None = None
    default_retention: DefaultRetention | None = None
    limits: Limits | None = None


GraphWorkflowNode = (
    GraphWorkflowNodeStepSleep | GraphWorkflowNodeStepDo | GraphWorkflowNodeStepWaitForEvent
    | GraphWorkflowNodeStepSleepUntil | GraphWorkflowNodeLoop | GraphWorkflowNodeParallel | GraphWorkflowNodeTry
    | GraphWorkflowNodeBlock | GraphWorkflowNodeIf | GraphWorkflowNodeSwitch | GraphWorkflowNodeStart
    | GraphWorkflowNodeFunctionCall | GraphWorkflowFunctions | GraphWorkflowNodeBreak
)
GraphWorkflowPayload = GraphWorkflowPayloadType | GraphWorkflowPayloadObject


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

    async def get(self, version_id: str, *, account_id: str, workflow_name: str) -> Version:
        """Get a workflow version: GET /accounts/{account_id}/workflows/{workflow_name}/versions/{version_id}
        (permission: Workers Tail Read or Workers Scripts Read).
        https://developers.cloudflare.com/api/resources/workflows/subresources/versions/methods/get/"""
        return await self._call(
            "workflows.versions.get", "GET", "/accounts/{account_id}/workflows/{workflow_name}/versions/{version_id}",
            locals(), Version,
        )

    async def graph(self, version_id: str, *, account_id: str, workflow_name: str) -> Graph:
        """Graph workflow versions: GET /accounts/{account_id}/workflows/{workflow_name}/versions/{version_id}/graph
        (permission: Workers Tail Read or Workers Scripts Read).
        https://developers.cloudflare.com/api/resources/workflows/subresources/versions/methods/graph/"""
        return await self._call(
            "workflows.versions.graph", "GET",
            "/accounts/{account_id}/workflows/{workflow_name}/versions/{version_id}/graph", locals(), Graph,
        )
