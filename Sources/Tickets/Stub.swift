package import Model
package struct Zone { package init(_ n: String) throws(MachineFailure) {}; package func day(ofUnixTime: Int) -> Day { Day(number: 0) } }
