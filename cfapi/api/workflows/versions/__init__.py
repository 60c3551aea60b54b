"""`cf.workflows.versions`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from cfapi.api.workflows import Concurrency, Limits
from cfapi.encoding import UNSET, Unset
from cfapi.model import Moment, model
from cfapi.pagination import Pages, Paging
from cfapi.resource import Resource

if TYPE_CHECKING:
    from cfapi.api.workflows.versions.dag import DagResource


@model
class DefaultRetention:
    """Default retention: part of Version."""

    error_retention: int | None = None
    success_retention: int | None = None


@model
class Graph:
    """Graph: answer of workflows.versions.graph.

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
    workflow: GraphGraphWorkflow


@model
class GraphGraphWorkflow:
    """Graph graph workflow: part of GraphGraph."""

    class_name: str
    functions: dict[str, GraphGraphWorkflowFunctions]
    nodes: list[GraphGraphWorkflowNode]
    payload: GraphGraphWorkflowPayload | None = None


@model
class GraphGraphWorkflowFunctions:
    """Graph graph workflow functions: part of GraphGraphWorkflow."""

    name: str
    nodes: list[Any]
    type: Literal["function_def"]


@model
class GraphGraphWorkflowNodeBlock:
    """Graph graph workflow node block: one of GraphGraphWorkflowNode."""

    nodes: list[Any]
    type: Literal["block"]


@model
class GraphGraphWorkflowNodeBranch:
    """Graph graph workflow node branch: part of GraphGraphWorkflowNodeIf."""

    condition: str | None = None
    nodes: list[Any]


@model
class GraphGraphWorkflowNodeBreak:
    """Graph graph workflow node break: one of GraphGraphWorkflowNode."""

    kind: Literal["break", "return"] | str
    type: Literal["break"]


@model
class GraphGraphWorkflowNodeConfig:
    """Graph graph workflow node config: part of GraphGraphWorkflowNodeStepDo."""

    retries: GraphGraphWorkflowNodeConfigRetries
    timeout: int | float | str


@model
class GraphGraphWorkflowNodeConfigRetries:
    """Graph graph workflow node config retries: part of GraphGraphWorkflowNodeConfig."""

    backoff: Literal["constant", "linear", "exponential"] | str
    delay: int | float | str
    limit: int | float


@model
class GraphGraphWorkflowNodeFunctionCall:
    """Graph graph workflow node function call: one of GraphGraphWorkflowNode."""

    name: str
    type: Literal["function_call"]
    resolves: int | float | None = None
    starts: int | float | None = None


@model
class GraphGraphWorkflowNodeIf:
    """Graph graph workflow node if: one of GraphGraphWorkflowNode."""

    branches: list[GraphGraphWorkflowNodeBranch]
    type: Literal["if"]


@model
class GraphGraphWorkflowNodeLoop:
    """Graph graph workflow node loop: one of GraphGraphWorkflowNode."""

    nodes: list[Any]
    type: Literal["loop"]


@model
class GraphGraphWorkflowNodeOptions:
    """Graph graph workflow node options: part of GraphGraphWorkflowNodeStepWaitForEvent."""

    event_type: str
    timeout: int | float | str


@model
class GraphGraphWorkflowNodeParallel:
    """Graph graph workflow node parallel: one of GraphGraphWorkflowNode."""

    kind: Literal["all", "any", "all_settled", "race"] | str
    nodes: list[Any]
    type: Literal["parallel"]


@model
class GraphGraphWorkflowNodeStart:
    """Graph graph workflow node start: one of GraphGraphWorkflowNode."""

    class_name: str
    functions: dict[str, GraphGraphWorkflowFunctions]
    nodes: list[Any]
    type: Literal["start"]
    payload: GraphGraphWorkflowPayload | None = None


@model
class GraphGraphWorkflowNodeStepDo:
    """Graph graph workflow node step do: one of GraphGraphWorkflowNode."""

    config: GraphGraphWorkflowNodeConfig
    name: str
    nodes: list[Any]
    type: Literal["step_do"]
    resolves: int | float | None = None
    starts: int | float | None = None


@model
class GraphGraphWorkflowNodeStepSleep:
    """Graph graph workflow node step sleep: one of GraphGraphWorkflowNode."""

    duration: int | float | str
    name: str
    type: Literal["step_sleep"]
    resolves: int | float | None = None
    starts: int | float | None = None


@model
class GraphGraphWorkflowNodeStepSleepUntil:
    """Graph graph workflow node step sleep until: one of GraphGraphWorkflowNode."""

    name: str
    timestamp: str
    type: Literal["step_sleep_until"]
    resolves: int | float | None = None
    starts: int | float | None = None


@model
class GraphGraphWorkflowNodeStepWaitForEvent:
    """Graph graph workflow node step wait for event: one of GraphGraphWorkflowNode."""

    name: str
    options: GraphGraphWorkflowNodeOptions | None = None
    type: Literal["step_wait_for_event"]
    payload: GraphGraphWorkflowPayload | None = None
    resolves: int | float | None = None
    starts: int | float | None = None


@model
class GraphGraphWorkflowNodeSwitch:
    """Graph graph workflow node switch: one of GraphGraphWorkflowNode."""

    branches: list[GraphGraphWorkflowNodeBranch]
    discriminant: str
    type: Literal["switch"]


@model
class GraphGraphWorkflowNodeTry:
    """Graph graph workflow node try: one of GraphGraphWorkflowNode."""

    catch_block: GraphGraphWorkflowNodeBlock | None = None
    finally_block: GraphGraphWorkflowNodeBlock | None = None
    try_block: GraphGraphWorkflowNodeBlock | None = None
    type: Literal["try"]


@model
class GraphGraphWorkflowPayloadObject:
    """Graph graph workflow payload object: one of GraphGraphWorkflowPayload."""

    fields: dict[str, Any]
    type: Literal["object"]


@model
class GraphGraphWorkflowPayloadType:
    """Graph graph workflow payload type: one of GraphGraphWorkflowPayload."""

    type: Literal["unknown"]


@model
class Version:
    """Version: answer of workflows.versions.list.

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


GraphGraphWorkflowNode = (
    GraphGraphWorkflowNodeStepSleep | GraphGraphWorkflowNodeStepDo | GraphGraphWorkflowNodeStepWaitForEvent
    | GraphGraphWorkflowNodeStepSleepUntil | GraphGraphWorkflowNodeLoop | GraphGraphWorkflowNodeParallel
    | GraphGraphWorkflowNodeTry | GraphGraphWorkflowNodeBlock | GraphGraphWorkflowNodeIf | GraphGraphWorkflowNodeSwitch
    | GraphGraphWorkflowNodeStart | GraphGraphWorkflowNodeFunctionCall | GraphGraphWorkflowFunctions
    | GraphGraphWorkflowNodeBreak
)
GraphGraphWorkflowPayload = GraphGraphWorkflowPayloadType | GraphGraphWorkflowPayloadObject


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
