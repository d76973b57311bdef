//! The tables of Marsaglia and Tsang's ziggurat method.

/// For each layer: the greatest accepted integer, the width of an integer step, and the density.
pub struct Ziggurat<const N: usize> {
    pub accept: [u32; N],
    pub width: [f32; N],
    pub density: [f32; N],
}

/// Fills the layers from the outermost inwards: `volume` is each layer's area, `edge` the outermost layer's edge, `scale` the range of
/// the integers.
fn layers<const N: usize>(
    volume: f64,
    mut edge: f64,
    scale: f64,
    density: impl Fn(f64) -> f64,
    inverse: impl Fn(f64) -> f64,
) -> Ziggurat<N> {
    let mut z = Ziggurat { accept: [0; N], width: [0.0; N], density: [0.0; N] };
    let base = volume / density(edge);
    z.accept[0] = (edge / base * scale) as u32;
    z.width[0] = (base / scale) as f32;
    z.width[N - 1] = (edge / scale) as f32;
    z.density[0] = 1.0;
    z.density[N - 1] = density(edge) as f32;
    for i in (1..N - 1).rev() {
        let inner = inverse(volume / edge + density(edge));
        z.accept[i + 1] = (inner / edge * scale) as u32;
        z.density[i] = density(inner) as f32;
        z.width[i] = (inner / scale) as f32;
        edge = inner;
    }
    z
}

/// The normal distribution.
pub fn normal() -> Ziggurat<128> {
    layers(
        9.91256303526217e-3,
        3.442619855899,
        2147483648.0,
        |x| (-0.5 * x * x).exp(),
        |y| (-2.0 * y.ln()).sqrt(),
    )
}

/// The exponential distribution.
#[allow(clippy::excessive_precision, reason = "the constants as they are published")]
pub fn exponential() -> Ziggurat<256> {
    layers(3.949659822581572e-3, 7.697117470131050, 4294967296.0, |x| (-x).exp(), |y| -y.ln())
}
