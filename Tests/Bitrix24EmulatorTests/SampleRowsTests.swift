import Testing

@testable import Bitrix24Emulator

/// The rows of the demo company, on which examples and other tests rely.
struct SampleRowsTests {
    private static let data = SampleCompany.make(
        seed: 24,
        now: 1_795_003_200,
        zone: PortalZone(offset: 3 * 3600)
    )

    @Test(
        arguments: [
            ("leads", \PortalData.leads, 0x4C07_3313_4FF0_C33C), ("deals", \.deals, 0x93C7_CF50_BC68_B761),
            ("contacts", \.contacts, 0x8D97_F794_8482_2C4A),
            ("companies", \.companies, 0xA010_5B1D_6229_D001), ("tasks", \.tasks, 0xF6D8_D3A6_39E2_7887),
            ("activities", \.activities, 0xEC1D_514C_BAC5_64D4),
            ("calls", \.calls, 0x2B05_7F67_90CF_12CC), ("users", \.users, 0x142B_9E98_9A2E_559A),
        ] as [(String, any KeyPath<PortalData, Table> & Sendable, UInt64)]
    )
    func `stay as they are`(name: String, table: any KeyPath<PortalData, Table> & Sendable, digest: UInt64) {
        #expect(Self.digest(of: Self.data[keyPath: table]) == digest)
    }

    private static func digest(of table: Table) -> UInt64 {
        var digest: UInt64 = 0xCBF2_9CE4_8422_2325
        for row in table.rows {
            for column in table.schema.allColumns where row[column] != .absent {
                for byte in "\(table.schema[column].name) \(row[column])\n".utf8 {
                    digest = (digest ^ UInt64(byte)) &* 0x100_0000_01B3
                }
            }
        }
        return digest
    }
}
