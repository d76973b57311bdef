//! The error function and its complement, after FreeBSD's `s_erf.c`: Go evaluates the same rational approximations.

use super::exp;

const ERX: f64 = 8.45062911510467529297e-01;
const EFX: f64 = 1.28379167095512586316e-01;
const EFX8: f64 = 1.02703333676410069053e+00;
const P: [f64; 5] = [
    1.28379167095512558561e-01,
    -3.25042107247001499370e-01,
    -2.84817495755985104766e-02,
    -5.77027029648944159157e-03,
    -2.37630166566501626084e-05,
];
const Q: [f64; 6] = [
    1.0,
    3.97917223959155352819e-01,
    6.50222499887672944485e-02,
    5.08130628187576562776e-03,
    1.32494738004321644526e-04,
    -3.96022827877536812320e-06,
];
const PA: [f64; 7] = [
    -2.36211856075265944077e-03,
    4.14856118683748331666e-01,
    -3.72207876035701323847e-01,
    3.18346619901161753674e-01,
    -1.10894694282396677476e-01,
    3.54783043256182359371e-02,
    -2.16637559486879084300e-03,
];
const QA: [f64; 7] = [
    1.0,
    1.06420880400844228286e-01,
    5.40397917702171048937e-01,
    7.18286544141962662868e-02,
    1.26171219808761642112e-01,
    1.36370839120290507362e-02,
    1.19844998467991074170e-02,
];
const RA: [f64; 8] = [
    -9.86494403484714822705e-03,
    -6.93858572707181764372e-01,
    -1.05586262253232909814e+01,
    -6.23753324503260060396e+01,
    -1.62396669462573470355e+02,
    -1.84605092906711035994e+02,
    -8.12874355063065934246e+01,
    -9.81432934416914548592e+00,
];
const SA: [f64; 9] = [
    1.0,
    1.96512716674392571292e+01,
    1.37657754143519042600e+02,
    4.34565877475229228821e+02,
    6.45387271733267880336e+02,
    4.29008140027567833386e+02,
    1.08635005541779435134e+02,
    6.57024977031928170135e+00,
    -6.04244152148580987438e-02,
];
const RB: [f64; 7] = [
    -9.86494292470009928597e-03,
    -7.99283237680523006574e-01,
    -1.77579549177547519889e+01,
    -1.60636384855821916062e+02,
    -6.37566443368389627722e+02,
    -1.02509513161107724954e+03,
    -4.83519191608651397019e+02,
];
const SB: [f64; 8] = [
    1.0,
    3.03380607434824582924e+01,
    3.25792512996573918826e+02,
    1.53672958608443695994e+03,
    3.19985821950859553908e+03,
    2.55305040643316442583e+03,
    4.74528541206955367215e+02,
    -2.24409524465858183362e+01,
];

/// The polynomial with these coefficients, the lowest first.
fn poly(x: f64, coefficients: &[f64]) -> f64 {
    coefficients.iter().rev().copied().reduce(|sum, c| c + x * sum).unwrap_or(0.0)
}

/// `exp(-x*x)` times the approximation beyond 1.25.
fn tail(x: f64) -> f64 {
    let s = 1.0 / (x * x);
    let (r, s) = if x < 1.0 / 0.35 { (poly(s, &RA), poly(s, &SA)) } else { (poly(s, &RB), poly(s, &SB)) };
    let z = f64::from_bits(x.to_bits() & 0xffff_ffff_0000_0000);
    exp(-z * z - 0.5625) * exp((z - x) * (z + x) + r / s)
}

/// The error function.
pub fn erf(x: f64) -> f64 {
    if x.is_nan() {
        return x;
    }
    let (negative, x) = (x.is_sign_negative(), x.abs());
    let value = if x < 0.84375 {
        if x < 2.848_094_538_889_218e-306 {
            0.125 * (8.0 * x + EFX8 * x)
        } else if x < 1.0 / (1u64 << 28) as f64 {
            x + EFX * x
        } else {
            let z = x * x;
            x + x * (poly(z, &P) / poly(z, &Q))
        }
    } else if x < 1.25 {
        let s = x - 1.0;
        ERX + poly(s, &PA) / poly(s, &QA)
    } else if x >= 6.0 {
        1.0
    } else {
        1.0 - tail(x) / x
    };
    if negative { -value } else { value }
}

/// Its complement.
pub fn erfc(x: f64) -> f64 {
    if x.is_nan() {
        return x;
    }
    let (negative, x) = (x < 0.0, x.abs());
    if x < 0.84375 {
        let value = if x < 1.0 / (1u64 << 56) as f64 {
            x
        } else {
            let z = x * x;
            let y = poly(z, &P) / poly(z, &Q);
            if x < 0.25 { x + x * y } else { 0.5 + (x * y + (x - 0.5)) }
        };
        return if negative { 1.0 + value } else { 1.0 - value };
    }
    if x < 1.25 {
        let s = x - 1.0;
        let value = poly(s, &PA) / poly(s, &QA);
        return if negative { 1.0 + ERX + value } else { 1.0 - ERX - value };
    }
    match (negative, x) {
        (true, x) if x > 6.0 => 2.0,
        (true, x) => 2.0 - tail(x) / x,
        (false, x) if x < 28.0 => tail(x) / x,
        (false, _) => 0.0,
    }
}
