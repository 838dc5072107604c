"""Circles in a graph (strongly connected components, Tarjan 1972), each before whatever it points at."""

from collections.abc import Mapping, Sequence


def circles(graph: Mapping[int, Sequence[int]]) -> list[list[int]]:
    """The strongly connected components in topological order: nothing in a later one points at an earlier one."""
    index: dict[int, int] = {}
    low: dict[int, int] = {}
    stack: list[int] = []
    found: list[list[int]] = []

    def visit(node: int) -> None:
        index[node] = low[node] = len(index)
        stack.append(node)
        for target in graph[node]:
            if target not in index:
                visit(target)
                low[node] = min(low[node], low[target])
            elif target in stack:
                low[node] = min(low[node], index[target])
        if low[node] == index[node]:
            cut = stack.index(node)
            found.append(sorted(stack[cut:]))
            del stack[cut:]

    for node in sorted(graph):
        if node not in index:
            visit(node)
    return found[::-1]
