//! Strongly connected components of a graph (Tarjan's algorithm).
//!
//! Holds: the stack is our own, as reference and call chains may be long. Knows nothing of what the nodes stand for.

const NEW: usize = usize::MAX;

/// Groups of nodes that reach each other, in an order in which a group follows those it points to. `edges[n]` are the nodes that `n` points to.
pub fn components(edges: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let mut search = Search {
        number: vec![NEW; edges.len()],
        low: vec![NEW; edges.len()],
        is_open: vec![false; edges.len()],
        open: Vec::new(),
        count: 0,
        found: Vec::new(),
    };
    for root in 0..edges.len() {
        if search.number[root] == NEW {
            search.from(root, edges);
        }
    }
    search.found
}

struct Search {
    /// The order in which nodes were entered.
    number: Vec<usize>,
    /// The earliest open node that each node reaches.
    low: Vec<usize>,
    /// Nodes whose component isn't complete.
    open: Vec<usize>,
    is_open: Vec<bool>,
    count: usize,
    found: Vec<Vec<usize>>,
}

impl Search {
    fn from(&mut self, root: usize, edges: &[Vec<usize>]) {
        self.enter(root);
        // A node, and how many of its edges were followed.
        let mut path = vec![(root, 0)];
        while let Some((at, followed)) = path.last_mut() {
            let at = *at;
            if let Some(&to) = edges[at].get(*followed) {
                *followed += 1;
                if self.number[to] == NEW {
                    self.enter(to);
                    path.push((to, 0));
                } else if self.is_open[to] {
                    self.low[at] = self.low[at].min(self.number[to]);
                }
                continue;
            }
            path.pop();
            if let Some(&(parent, _)) = path.last() {
                self.low[parent] = self.low[parent].min(self.low[at]);
            }
            if self.low[at] == self.number[at] {
                self.close(at);
            }
        }
    }

    fn enter(&mut self, node: usize) {
        (self.number[node], self.low[node]) = (self.count, self.count);
        self.count += 1;
        self.open.push(node);
        self.is_open[node] = true;
    }

    /// `first` is the first node entered of a component that is complete now.
    fn close(&mut self, first: usize) {
        let from = self.open.iter().rposition(|&o| o == first).unwrap_or(0);
        let group = self.open.split_off(from);
        group.iter().for_each(|&member| self.is_open[member] = false);
        self.found.push(group);
    }
}

#[cfg(test)]
mod tests {
    use super::components;

    #[test]
    fn groups_follow_what_they_point_to() {
        // 0 → 1 ⇄ 2 → 3, 4 → 4
        let found = components(&[vec![1], vec![2], vec![1, 3], vec![], vec![4]]);
        assert_eq!(found, [vec![3], vec![1, 2], vec![0], vec![4]]);
    }

    #[test]
    fn a_long_chain_needs_no_deep_stack() {
        let n = 300_000;
        let edges: Vec<Vec<usize>> = (0..n).map(|i| vec![(i + 1) % n]).collect();
        assert_eq!(components(&edges).len(), 1);
    }
}
