"""Where a listing goes on after a page, decided from plain values."""

from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from cfapi import ResultInfo
from cfapi._core.paging.model import START, Kind, PageRef, PageSummary, PaginationLoop, Paging
from cfapi._core.paging.paginator import Paginator
from cfapi._core.paging.strategies import MAX_EMPTY_PAGES, Start
from tests.support.properties import CALM


def summary(count: int, first: int = 0, **info: Any) -> PageSummary:
    return PageSummary(count, ResultInfo(**info), list(range(first, first + count)))


def paginator(kind: Kind = "page", **start: Any) -> Paginator:
    return Paginator(Paging(kind), Start(**start))


def page(number: int) -> PageRef:
    return PageRef("page", number)


def follow(walk: Paginator, pages: list[PageSummary]) -> None:
    for each in pages:
        walk.after(each)


def test_the_first_page_has_no_position_of_its_own():
    assert (START.name, START.value) == ("", "")


# --- by page


@pytest.mark.parametrize(
    ("info", "after"),
    [
        ({"total_pages": 2}, page(2)),
        ({"total_pages": 1}, None),
        ({"total_count": 40}, page(2)),
        ({"total_count": 20}, None),
        ({"total_count": 21, "per_page": 20}, page(2)),
        ({"total_count": 20, "per_page": 20}, None),
        ({"total_count": 19, "per_page": 50}, None),  # contradicted, but the page is not full
        ({"per_page": 20}, page(2)),
        ({"per_page": 21}, None),
        ({}, page(2)),
        ({"total_pages": 0}, page(2)),
        ({"total_count": 0}, page(2)),
        ({"total_pages": 1, "total_count": 45, "per_page": 20}, page(2)),
        ({"total_pages": 1, "total_count": 45, "per_page": 50}, None),  # a filter let only these through
        ({"total_pages": 3, "total_count": 20, "per_page": 20}, page(2)),
    ],
)
def test_the_first_page_of_twenty_items_tells_whether_there_is_a_second(info: Any, after: PageRef | None):
    assert paginator().after(summary(20, **info)) == after


def test_an_empty_first_page_is_the_end_where_nothing_else_is_said():
    assert paginator().after(summary(0)) is None
    assert paginator().after(summary(0, total_count=0, total_pages=0, per_page=20)) is None
    assert paginator().after(summary(0, total_count=1000)) is None


def test_one_empty_page_before_the_last_is_walked_over_and_a_second_one_is_the_end():
    walk = paginator()

    assert walk.after(summary(20, total_pages=9)) == page(2)
    assert walk.after(summary(0, total_pages=9)) == page(3)
    assert walk.after(summary(20, 20, total_pages=9)) == page(4)
    assert walk.after(summary(0, total_pages=9)) == page(5)
    assert walk.after(summary(0, total_pages=9)) is None


def test_the_size_in_the_answer_counts_not_the_one_asked_for():
    assert paginator(per_page=100).after(summary(50, total_count=120, per_page=50)) == page(2)
    assert paginator(per_page=10).after(summary(50, total_count=50, per_page=50)) is None


def test_where_the_answer_is_silent_on_sizes_the_first_page_shows_them():
    walk = paginator(per_page=100)

    assert walk.after(summary(50, total_count=150)) == page(2)
    assert walk.after(summary(50, 50, total_count=150)) == page(3)
    assert walk.after(summary(50, 100, total_count=150)) is None


def test_a_walk_that_begins_later_counts_the_pages_before():
    assert paginator(page=3).after(summary(20, total_count=60, per_page=20)) is None
    assert paginator(page=3).after(summary(20, total_count=61, per_page=20)) == page(4)
    assert paginator(page=3).after(summary(20, total_pages=4)) == page(4)


def test_the_last_page_is_known_from_either_total():
    stated, counted, unknown = paginator(), paginator(), paginator()

    stated.after(summary(20, total_pages=7))
    counted.after(summary(20, total_count=130, per_page=20))
    unknown.after(summary(20))

    assert stated.ahead(page(2), 10) == counted.ahead(page(2), 10) == [page(number) for number in range(2, 8)]
    assert unknown.ahead(page(2), 10) == [page(2)]


@pytest.mark.parametrize("info", [{}, {"per_page": 20}])
def test_a_repeated_page_is_the_end_where_nothing_says_that_there_is_more(info: Any):
    walk = paginator()
    walk.after(summary(20, **info))

    assert walk.after(summary(20, **info)) is None
    assert walk.repeated


@pytest.mark.parametrize("info", [{"total_pages": 2}, {"total_count": 30}, {"total_pages": 9, "total_count": 180}])
def test_a_repeated_page_is_an_error_where_totals_promise_another_one(info: Any):
    walk = paginator()
    walk.after(summary(20, **info))

    with pytest.raises(PaginationLoop, match="repeats a page"):
        walk.after(summary(20, **info))

    assert walk.repeated


def test_a_repeated_page_is_the_end_where_all_that_was_promised_was_seen():
    walk = paginator()

    assert walk.after(summary(30, total_pages=2, total_count=30, per_page=20)) == page(2)
    assert walk.after(summary(30, total_pages=2, total_count=30, per_page=20)) is None


def test_a_repeated_page_with_another_total_has_moved():
    walk = paginator()
    walk.after(summary(20, total_pages=2, total_count=40, per_page=20))

    assert walk.after(summary(20, total_pages=3, total_count=60, per_page=20)) == page(3)
    assert not walk.repeated


@pytest.mark.parametrize("length", range(2, 12))
def test_a_cycle_of_pages_is_found_whatever_its_length(length: int):
    walk = paginator()

    with pytest.raises(PaginationLoop, match="returns to a page"):
        follow(walk, [summary(20, 20 * (number % length)) for number in range(4 * length + 4)])

    assert walk.repeated


# --- declared single


@pytest.mark.parametrize(
    ("info", "goes_on"),
    [
        ({}, False),
        ({"total_count": 20}, False),
        ({"total_count": 91}, True),
        ({"total_pages": 5}, True),
        ({"total_count": 91, "per_page": 20}, True),
        ({"total_count": 91, "per_page": 1000}, False),  # a filter let only these through
        ({"per_page": 20}, True),
        ({"per_page": 10}, False),
        ({"per_page": 50}, False),
        ({"cursor": "c"}, True),
    ],
)
def test_a_listing_declared_single_goes_on_where_its_answer_tells_of_more(info: Any, goes_on: bool):
    assert (paginator("single").after(summary(20, **info)) is not None) is goes_on


# --- by cursor


@pytest.mark.parametrize("kind", ["cursor", "cursors_after", "page_token", "single", "page", "page_no_total", "offset"])
def test_a_cursor_is_followed_whatever_is_declared(kind: Any):
    walk = paginator(kind)

    assert walk.after(summary(5, cursor="a", total_count=10)) == PageRef("cursor", "a")
    assert walk.after(summary(5, 5, total_count=10)) is None


def test_pages_outweigh_a_cursor_where_pages_are_declared():
    assert paginator("page").after(summary(5, cursor="a", total_pages=2)) == page(2)
    assert paginator("cursor").after(summary(5, cursor="a", total_pages=2)) == PageRef("cursor", "a")


def test_a_cursor_goes_under_the_name_that_the_operation_gives_it():
    walk = Paginator(Paging("page_token", cursor="page_token"))

    assert walk.after(summary(5, cursor="a")) == PageRef("page_token", "a")


def test_a_cursor_that_the_walk_began_with_is_not_followed_again():
    with pytest.raises(PaginationLoop, match="repeats a cursor"):
        paginator("cursor", cursor="a").after(summary(5, cursor="a"))


@CALM
@given(lead=st.integers(0, 40), length=st.integers(1, 40))
def test_a_cycle_of_cursors_is_found_soon_whatever_its_length(lead: int, length: int):
    walk = paginator("cursor")

    numbers = range(3 * (lead + length) + 4)
    cursors = [number if number < lead else lead + (number - lead) % length for number in numbers]

    with pytest.raises(PaginationLoop, match="repeats a cursor"):
        follow(walk, [summary(1, number, cursor=str(cursor)) for number, cursor in zip(numbers, cursors, strict=True)])


@CALM
@given(st.integers(1, 300))
def test_cursors_that_differ_are_followed_to_the_end(count: int):
    walk = paginator("cursor")

    for number in range(count):
        assert walk.after(summary(1, number, cursor=str(number))) == PageRef("cursor", str(number))
    assert walk.after(summary(1, count)) is None


def test_a_page_that_comes_again_without_totals_is_an_error_where_more_was_promised():
    walk = paginator()
    walk.after(summary(20, total_count=45))

    with pytest.raises(PaginationLoop, match="repeats a page"):
        walk.after(summary(20))


def test_a_page_that_comes_again_under_a_new_cursor_is_an_error():
    walk = paginator("cursor")
    walk.after(summary(5, cursor="a"))

    with pytest.raises(PaginationLoop, match="ignored the cursor"):
        walk.after(summary(5, cursor="b"))


def test_the_last_page_may_equal_the_one_before():
    walk = paginator("cursor")
    walk.after(summary(5, cursor="a"))

    assert walk.after(summary(5)) is None
    assert not walk.repeated


def test_the_last_page_has_other_ids_than_the_one_before():
    walk = paginator("cursor")
    walk.after(evolve(summary(5, cursor="a"), have_ids=True))

    with pytest.raises(PaginationLoop, match="ignored the cursor"):
        walk.after(evolve(summary(5), have_ids=True))


def test_cursors_lead_through_some_empty_pages_but_not_for_ever():
    walk = paginator("cursor")

    for number in range(MAX_EMPTY_PAGES):
        walk.after(summary(0, cursor=str(number)))
    with pytest.raises(PaginationLoop, match="empty pages only"):
        walk.after(summary(0, cursor="one more"))


# --- by offset


def offset(number: int) -> PageRef:
    return PageRef("offset", number)


def test_an_offset_moves_by_what_came():
    walk = paginator("offset", per_page=100)

    assert walk.after(summary(20, total_count=45)) == offset(20)
    assert walk.after(summary(20, 20, total_count=45)) == offset(40)
    assert walk.after(summary(5, 40, total_count=45)) is None


def test_an_offset_without_a_total_ends_at_a_smaller_page():
    walk = paginator("offset")

    assert walk.after(summary(20)) == offset(20)
    assert walk.after(summary(20, 20)) == offset(40)
    assert walk.after(summary(19, 40)) is None


def test_an_offset_of_the_caller_counts():
    assert paginator("offset", offset=30).after(summary(15, total_count=45)) is None
    assert paginator("offset", offset=30).after(summary(10, total_count=45)) == offset(40)


def test_a_server_that_ignores_offsets_is_an_error_only_where_it_promised_more():
    silent, promising = paginator("offset"), paginator("offset")
    silent.after(summary(20))
    promising.after(summary(20, total_count=30))

    assert silent.after(summary(20)) is None
    with pytest.raises(PaginationLoop, match="repeats a page"):
        promising.after(summary(20, total_count=30))


# --- whatever the server says


@CALM
@given(
    kind=st.sampled_from(["page", "page_no_total", "single", "offset", "cursor"]),
    start=st.integers(1, 5),
    said=st.lists(
        st.tuples(
            st.integers(0, 30), st.integers(0, 3), *[st.none() | st.integers(-3, 90) for _ in range(5)], st.text("ab")
        ),
        max_size=30,
    ),
)
def test_no_answer_whatsoever_breaks_a_walk(kind: Any, start: int, said: list[Any]):
    walk = paginator(kind, page=start)
    last: PageRef | None = page(start)

    for count, first, number, size, pages, counted, total, cursor in said:
        info = ResultInfo(number, size, pages, counted, total, cursor or None)
        try:
            last, before = walk.after(PageSummary(count, info, [first, count])), last
        except PaginationLoop:
            return
        if last is None:
            return
        assert last != before
