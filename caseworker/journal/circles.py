"""Circles in a graph (strongly connected components, Tarjan 1972), each before whatever it points at."""

from collections.abc import Iterator, Mapping, Sequence


class _Walk:
    """One walk through a graph, without recursion: somebody hostile may have drawn a very long line."""

    def __init__(self, graph: Mapping[int, Sequence[int]]) -> None:
        self.graph = graph
        self.index: dict[int, int] = {}
        self.low: dict[int, int] = {}
        self.stack: dict[int, None] = {}
        self.found: list[list[int]] = []

    def visit(self, root: int) -> None:
        """Find every circle that can be reached from here and has not been found yet."""
        path = [(root, self._enter(root))]
        while path:
            node, targets = path[-1]
            ahead = next((target for target in targets if self._is_new(node, target)), None)
            if ahead is not None:
                path.append((ahead, self._enter(ahead)))
                continue
            path.pop()
            if path:
                self.low[path[-1][0]] = min(self.low[path[-1][0]], self.low[node])
            self._leave(node)

    def _enter(self, node: int) -> Iterator[int]:
        self.index[node] = self.low[node] = len(self.index)
        self.stack[node] = None
        return iter(self.graph[node])

    def _is_new(self, node: int, target: int) -> bool:
        if target in self.stack:
            self.low[node] = min(self.low[node], self.index[target])
        return target not in self.index

    def _leave(self, node: int) -> None:
        if self.low[node] != self.index[node]:
            return
        circle = [node]
        while (last := next(reversed(self.stack))) != node:
            circle.append(last)
            del self.stack[last]
        del self.stack[node]
        self.found.append(sorted(circle))


def circles(graph: Mapping[int, Sequence[int]]) -> list[list[int]]:
    """The strongly connected components in topological order: nothing in a later one points at an earlier one."""
    walk = _Walk(graph)
    for node in sorted(graph):
        if node not in walk.index:
            walk.visit(node)
    return walk.found[::-1]
