//! Generic code that would need instances without end.
//!
//! Holds: every instantiation seen gives edges from the type parameters that its arguments mention to the parameters they stand for; an edge is
//! heavy if the argument is more than the parameter itself. A cycle with a heavy edge never ends.

use super::Checker;
use crate::errors::Code;
use crate::load::position_mark;
use crate::ty::{Type, TypeId};
use goanna_syntax::Pos;

/// The parameter `to` is instantiated with a type that mentions the parameter `from`.
#[derive(Clone, Debug)]
pub(crate) struct Flow {
    from: TypeId,
    to: TypeId,
    heavy: bool,
    pos: Pos,
    argument: TypeId,
}

impl Checker<'_> {
    /// Notes an instantiation.
    pub(crate) fn note_instance(&mut self, pos: Pos, tparams: &[TypeId], targs: &[TypeId]) {
        for (&to, &argument) in tparams.iter().zip(targs) {
            let argument = self.program.types.unalias(argument);
            if !self.program.types.mentions_tparam(argument) {
                continue;
            }
            if matches!(self.program.types.get(argument), Type::TypeParam(_)) {
                self.flows.push(Flow { from: argument, to, heavy: false, pos, argument });
                continue;
            }
            for from in self.program.types.tparams_in(argument) {
                self.flows.push(Flow { from, to, heavy: true, pos, argument });
            }
        }
    }

    /// Reports the first endless chain of instances.
    pub(crate) fn instance_cycles(&mut self) {
        let flows = std::mem::take(&mut self.flows);
        let mut starts: Vec<&Flow> = flows.iter().filter(|f| f.heavy).collect();
        starts.sort_by_key(|f| f.pos);
        for heavy in starts {
            let Some(back) = path(&flows, heavy.to, heavy.from) else { continue };
            let mut cycle = vec![heavy];
            cycle.extend(back);
            return self.report_instance_cycle(&cycle);
        }
    }

    fn report_instance_cycle(&mut self, cycle: &[&Flow]) {
        // gc starts with the parameter that is declared first.
        let declared = |c: &Self, f: &Flow| c.tparam_name(f.to).1;
        let start = (0..cycle.len()).min_by_key(|&i| declared(self, cycle[i])).unwrap_or(0);
        let Some(first) = cycle.get(start) else { return };
        let at = declared(self, first);
        let mut message = String::from("instantiation cycle:");
        for i in 0..cycle.len() {
            let flow = cycle[(start + i) % cycle.len()];
            let (name, argument) = (self.tparam_name(flow.to).0, self.type_str(flow.argument));
            message.push_str(&format!("\n\t{}: {name} instantiated as {argument}", position_mark(flow.pos)));
        }
        self.error(at, Code::InvalidInstanceCycle, message);
    }
}

/// The shortest chain of flows that leads from one parameter to another; empty if they are the same.
fn path<'a>(flows: &'a [Flow], from: TypeId, to: TypeId) -> Option<Vec<&'a Flow>> {
    let mut reached: Vec<(TypeId, Option<(usize, &'a Flow)>)> = vec![(from, None)];
    let mut next = 0;
    while next < reached.len() {
        let (at, _) = reached[next];
        if at == to {
            let mut chain = Vec::new();
            let mut i = next;
            while let Some((previous, flow)) = reached[i].1 {
                chain.push(flow);
                i = previous;
            }
            chain.reverse();
            return Some(chain);
        }
        for flow in flows.iter().filter(|f| f.from == at) {
            if !reached.iter().any(|(t, _)| *t == flow.to) {
                reached.push((flow.to, Some((next, flow))));
            }
        }
        next += 1;
    }
    None
}
