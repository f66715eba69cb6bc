/// What SciPy 1.17.1 says of whole scores of the shipped `burnout`, from the reliabilities and norms that its definition gives.
///
/// ```python
/// from scipy.stats import norm
/// sem = sd * (1 - r) ** 0.5                                   # r, sd: 0.90, 10.75; 0.79, 5.89; 0.71, 7.11
/// low, high = norm.interval(0.95, loc=score, scale=sem)       # then max(low, 0) and min(high, 54 | 30 | 48)
/// z = (score - m) / s; t = 50 + 10 * z; percentile = 100 * norm.cdf(score, m, s)
/// # m, s over all occupations 20.99, 10.75; 8.73, 5.89; 13.42, 7.11, in social services 21.35, 10.51; 7.46, 5.11; 15.25, 7.71
/// ```
enum BurnoutFigures {
  static let errors: [(scale: String, score: Int, standardError: Double, low: Double, high: Double)] = [
    ("exhaustion", 0, 3.399448484681, 0.0, 6.662796597274),
    ("exhaustion", 8, 3.399448484681, 1.337203402726, 14.662796597274),
    ("exhaustion", 21, 3.399448484681, 14.337203402726, 27.662796597274),
    ("exhaustion", 27, 3.399448484681, 20.337203402726, 33.662796597274),
    ("exhaustion", 40, 3.399448484681, 33.337203402726, 46.662796597274),
    ("exhaustion", 54, 3.399448484681, 47.337203402726, 54.0),
    ("depersonalization", 0, 2.699137084329, 0.0, 5.2902114746213),
    ("depersonalization", 3, 2.699137084329, 0.0, 8.2902114746213),
    ("depersonalization", 7, 2.699137084329, 1.7097885253787, 12.290211474621),
    ("depersonalization", 13, 2.699137084329, 7.7097885253787, 18.290211474621),
    ("depersonalization", 22, 2.699137084329, 16.709788525379, 27.290211474621),
    ("depersonalization", 30, 2.699137084329, 24.709788525379, 30.0),
    ("reduced-accomplishment", 0, 3.8288521778726, 0.0, 7.5044123707581),
    ("reduced-accomplishment", 6, 3.8288521778726, 0.0, 13.504412370758),
    ("reduced-accomplishment", 10, 3.8288521778726, 2.4955876292419, 17.504412370758),
    ("reduced-accomplishment", 17, 3.8288521778726, 9.4955876292419, 24.504412370758),
    ("reduced-accomplishment", 35, 3.8288521778726, 27.495587629242, 42.504412370758),
    ("reduced-accomplishment", 48, 3.8288521778726, 40.495587629242, 48.0),
  ]

  static let positions: [(scale: String, score: Int, norm: String, z: Double, t: Double, percentile: Double)] = [
    ("exhaustion", 0, "all-occupations", -1.9525581395349, 30.474418604651, 2.5435987724741),
    ("exhaustion", 0, "social-services", -2.0313986679353, 29.686013320647, 2.1107284725747),
    ("exhaustion", 8, "all-occupations", -1.2083720930233, 37.916279069767, 11.345208460152),
    ("exhaustion", 8, "social-services", -1.2702188392008, 37.297811607992, 10.200334438907),
    ("exhaustion", 21, "all-occupations", 0.00093023255813968, 50.009302325581, 50.037110904453),
    ("exhaustion", 21, "social-services", -0.033301617507136, 49.666983824929, 48.671703194625),
    ("exhaustion", 27, "all-occupations", 0.55906976744186, 55.590697674419, 71.194294665294),
    ("exhaustion", 27, "social-services", 0.53758325404377, 55.375832540438, 70.45676030785),
    ("exhaustion", 40, "all-occupations", 1.7683720930233, 67.683720930233, 96.150064060137),
    ("exhaustion", 40, "social-services", 1.7745004757374, 67.745004757374, 96.200979826508),
    ("exhaustion", 54, "all-occupations", 3.0706976744186, 80.706976744186, 99.893220365271),
    ("exhaustion", 54, "social-services", 3.1065651760228, 81.065651760228, 99.905362710265),
    ("depersonalization", 0, "all-occupations", -1.4821731748727, 35.178268251273, 6.9147111140156),
    ("depersonalization", 0, "social-services", -1.4598825831703, 35.401174168297, 7.2161173363334),
    ("depersonalization", 3, "all-occupations", -0.97283531409168, 40.271646859083, 16.531757916118),
    ("depersonalization", 3, "social-services", -0.87279843444227, 41.272015655577, 19.138647654947),
    ("depersonalization", 7, "all-occupations", -0.2937181663837, 47.062818336163, 38.448663576711),
    ("depersonalization", 7, "social-services", -0.090019569471624, 49.099804305284, 46.413583188681),
    ("depersonalization", 13, "all-occupations", 0.72495755517827, 57.249575551783, 76.576096501338),
    ("depersonalization", 13, "social-services", 1.0841487279843, 60.841487279843, 86.085056971694),
    ("depersonalization", 22, "all-occupations", 2.2529711375212, 72.529711375212, 98.786951556846),
    ("depersonalization", 22, "social-services", 2.8454011741683, 78.454011741683, 99.778222396396),
    ("depersonalization", 30, "all-occupations", 3.6112054329372, 86.112054329372, 99.984761144104),
    ("depersonalization", 30, "social-services", 4.4109589041096, 94.109589041096, 99.999485430746),
    ("reduced-accomplishment", 0, "all-occupations", -1.887482419128, 31.12517580872, 2.9547734408512),
    ("reduced-accomplishment", 0, "social-services", -1.9779507133593, 30.220492866407, 2.3967133524972),
    ("reduced-accomplishment", 6, "all-occupations", -1.0436005625879, 39.563994374121, 14.833511626102),
    ("reduced-accomplishment", 6, "social-services", -1.1997405966278, 38.002594033722, 11.512005057954),
    ("reduced-accomplishment", 10, "all-occupations", -0.48101265822785, 45.189873417722, 31.525375112498),
    ("reduced-accomplishment", 10, "social-services", -0.68093385214008, 43.190661478599, 24.795667338431),
    ("reduced-accomplishment", 17, "all-occupations", 0.50351617440225, 55.035161744023, 69.269929426549),
    ("reduced-accomplishment", 17, "social-services", 0.22697795071336, 52.269779507134, 58.977955624161),
    ("reduced-accomplishment", 35, "all-occupations", 3.0351617440225, 80.351617440225, 99.879796638707),
    ("reduced-accomplishment", 35, "social-services", 2.5616083009079, 75.616083009079, 99.479056242829),
    ("reduced-accomplishment", 48, "all-occupations", 4.8635724331927, 98.635724331927, 99.999942357095),
    ("reduced-accomplishment", 48, "social-services", 4.2477302204929, 92.477302204929, 99.998920263944),
  ]
}
