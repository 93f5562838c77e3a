// SPDX-License-Identifier: Apache-2.0
// What stands where in the country that the route guide knows.
import ExampleProtos

/// The places that every gRPC route guide knows: addresses in New Jersey, New York and Pennsylvania.
enum FeatureDatabase {
  static let features: [Routeguide_Feature] = lines.split(separator: "\n").compactMap(feature)

  private static func feature(_ line: Substring) -> Routeguide_Feature? {
    let words = line.split(separator: " ", maxSplits: 2)
    guard words.count >= 2, let latitude = Int32(words[0]), let longitude = Int32(words[1]) else {
      return nil
    }
    let name = words.count > 2 ? String(words[2]) : ""
    return .init(name: name, location: .init(latitude: latitude, longitude: longitude))
  }

  // Latitude, longitude (ten-millionths of a degree) and name, one place a line. A place without a
  // name is one that has been surveyed and where nothing stands.
  private static let lines = """
    407838351 -746143763 Patriots Path, Mendham, NJ 07945, USA
    408122808 -743999179 101 New Jersey 10, Whippany, NJ 07981, USA
    413628156 -749015468 U.S. 6, Shohola, PA 18458, USA
    419999544 -740371136 5 Conners Road, Kingston, NY 12401, USA
    414008389 -743951297 Mid Hudson Psychiatric Center, New Hampton, NY 10958, USA
    419611318 -746524769 287 Flugertown Road, Livingston Manor, NY 12758, USA
    406109563 -742186778 4001 Tremley Point Road, Linden, NJ 07036, USA
    416802456 -742370183 352 South Mountain Road, Wallkill, NY 12589, USA
    412950425 -741077389 Bailey Turn Road, Harriman, NY 10926, USA
    412144655 -743949739 193-199 Wawayanda Road, Hewitt, NJ 07421, USA
    415736605 -742847522 406-496 Ward Avenue, Pine Bush, NY 12566, USA
    413843930 -740501726 162 Merrill Road, Highland Mills, NY 10930, USA
    410873075 -744459023 Clinton Road, West Milford, NJ 07480, USA
    412346009 -744026814 16 Old Brook Lane, Warwick, NY 10990, USA
    402948455 -747903913 3 Drake Lane, Pennington, NJ 08534, USA
    406337092 -740122226 6324 8th Avenue, Brooklyn, NY 11220, USA
    406421967 -747727624 1 Merck Access Road, Whitehouse Station, NJ 08889, USA
    416318082 -749677716 78-98 Schalck Road, Narrowsburg, NY 12764, USA
    415301720 -748416257 282 Lakeview Drive Road, Highland Lake, NY 12743, USA
    402647019 -747071791 330 Evelyn Avenue, Hamilton Township, NJ 08619, USA
    412567807 -741058078 New York State Reference Route 987E, Southfields, NY 10975, USA
    416855156 -744420597 103-271 Tempaloni Road, Ellenville, NY 12428, USA
    404663628 -744820157 1300 Airport Road, North Brunswick Township, NJ 08902, USA
    407113723 -749746483
    402133926 -743613249
    400273442 -741220915
    411236786 -744070769
    411633782 -746784970 211-225 Plains Road, Augusta, NJ 07822, USA
    415830701 -742952812
    413447164 -748712898 165 Pedersen Ridge Road, Milford, PA 18337, USA
    405047245 -749800722 100-122 Locktown Road, Frenchtown, NJ 08825, USA
    418858923 -746156790
    417951888 -748484944 650-652 Willi Hill Road, Swan Lake, NY 12783, USA
    407033786 -743977337 26 East 3rd Street, New Providence, NJ 07974, USA
    417548014 -740075041
    410395868 -744972325
    404615353 -745129803
    406589790 -743560121 611 Lawrence Avenue, Westfield, NJ 07090, USA
    414653148 -740477477 18 Lannis Avenue, New Windsor, NY 12553, USA
    405957808 -743255336 82-104 Amherst Avenue, Colonia, NJ 07067, USA
    411733589 -741648093 170 Seven Lakes Drive, Sloatsburg, NY 10974, USA
    412676291 -742606606 1270 Lakes Road, Monroe, NY 10950, USA
    409224445 -748286738 509-535 Alphano Road, Great Meadows, NJ 07838, USA
    406523420 -742135517 652 Garden Street, Elizabeth, NJ 07202, USA
    401827388 -740294537 349 Sea Spray Court, Neptune City, NJ 07753, USA
    410564152 -743685054 13-17 Stanley Street, West Milford, NJ 07480, USA
    408472324 -740726046 47 Industrial Avenue, Teterboro, NJ 07608, USA
    412452168 -740214052 5 White Oak Lane, Stony Point, NY 10980, USA
    409146138 -746188906 Berkshire Valley Management Area Trail, Jefferson, NJ, USA
    404701380 -744781745 1007 Jersey Avenue, New Brunswick, NJ 08901, USA
    409642566 -746017679 6 East Emerald Isle Drive, Lake Hopatcong, NJ 07849, USA
    408031728 -748645385 1358-1474 New Jersey 57, Port Murray, NJ 07865, USA
    413700272 -742135189 367 Prospect Road, Chester, NY 10918, USA
    404310607 -740282632 10 Simon Lake Drive, Atlantic Highlands, NJ 07716, USA
    409319800 -746201391 11 Ward Street, Mount Arlington, NJ 07856, USA
    406685311 -742108603 300-398 Jefferson Avenue, Elizabeth, NJ 07201, USA
    419018117 -749142781 43 Dreher Road, Roscoe, NY 12776, USA
    412856162 -745148837 Swan Street, Pine Island, NY 10969, USA
    416560744 -746721964 66 Pleasantview Avenue, Monticello, NY 12701, USA
    405314270 -749836354
    414219548 -743327440
    415534177 -742900616 565 Winding Hills Road, Montgomery, NY 12549, USA
    406898530 -749127080 231 Rocky Run Road, Glen Gardner, NJ 08826, USA
    407586880 -741670168 100 Mount Pleasant Avenue, Newark, NJ 07104, USA
    400106455 -742870190 517-521 Huntington Drive, Manchester Township, NJ 08759, USA
    400066188 -746793294
    418803880 -744102673 40 Mountain Road, Napanoch, NY 12458, USA
    414204288 -747895140
    414777405 -740615601
    415464475 -747175374 48 North Road, Forestburgh, NY 12777, USA
    404062378 -746376177
    405688272 -749285130
    400342070 -748788996
    401809022 -744157964
    404226644 -740517141 9 Thompson Avenue, Leonardo, NJ 07737, USA
    410322033 -747871659
    407100674 -747742727
    418811433 -741718005 213 Bush Road, Stone Ridge, NY 12484, USA
    415034302 -743850945
    411349992 -743694161
    404839914 -744759616 1-17 Bergen Court, New Brunswick, NJ 08901, USA
    414638017 -745957854 35 Oakland Valley Road, Cuddebackville, NY 12729, USA
    412127800 -740173578
    401263460 -747964303
    412843391 -749086026
    418512773 -743067823
    404318328 -740835638 42-102 Main Street, Belford, NJ 07718, USA
    419020746 -741172328
    404080723 -746119569
    401012643 -744035134
    404306372 -741079661
    403966326 -748519297
    405002031 -748407866
    409532885 -742200683
    416851321 -742674555
    406411633 -741722051 3387 Richmond Terrace, Staten Island, NY 10303, USA
    413069058 -744597778 261 Van Sickle Road, Goshen, NY 10924, USA
    418465462 -746859398
    411733222 -744228360
    410248224 -747127767 3 Hasta Way, Newton, NJ 07860, USA
    """
}
