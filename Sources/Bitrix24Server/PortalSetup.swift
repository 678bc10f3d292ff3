import Bitrix24Emulator
import FoundationEssentials
import NIOSSL

/// How the embedded portal is served alone.
package struct PortalSetup: Sendable {
    /// Where it listens.
    package var host: String
    /// The port; 0 picks a free one.
    package var port: Int
    /// The request limits.
    package var limits: PortalLimits
    /// What the sample data follows from.
    package var seed: UInt64?
    /// How many leads there are; `nil` for those of the demo company.
    package var scale: Int?
    /// Whether things can be made to go wrong through the control routes.
    package var hasFaults: Bool
    /// A file with a plan of what goes wrong from the start.
    package var faultPlan: String?
    /// The files of the certificate and its private key, in PEM.
    package var certificate: (certificate: String, key: String)?

    /// Creates a setup.
    package init(
        host: String,
        port: Int,
        limits: PortalLimits,
        seed: UInt64? = nil,
        scale: Int? = nil,
        hasFaults: Bool = false,
        faultPlan: String? = nil,
        certificate: (certificate: String, key: String)? = nil
    ) {
        self.host = host
        self.port = port
        self.limits = limits
        self.seed = seed
        self.scale = scale
        self.hasFaults = hasFaults
        self.faultPlan = faultPlan
        self.certificate = certificate
    }
}

/// Why the embedded portal can't be served as asked.
package struct PortalSetupError: Error, CustomStringConvertible {
    /// The flag, its value, and what is wrong with it.
    package let description: String
}

extension PortalSetup {
    /// What the portal is made with.
    func emulatorConfiguration() throws(PortalSetupError) -> EmulatorConfiguration {
        var configuration = EmulatorConfiguration(limits: limits.emulated)
        if let seed { configuration.seed = seed }
        configuration.scale = scale
        if hasFaults || faultPlan != nil { configuration.faults = FaultPlan() }
        if let faultPlan {
            let text = try Self.text(of: faultPlan, flag: "--fault-plan")
            do throws(FaultPlanError) {
                configuration.faults = try FaultPlan(parsing: text)
            } catch {
                throw PortalSetupError(description: "--fault-plan \(faultPlan): \(error)")
            }
        }
        return configuration
    }

    /// What the server shows of itself; `nil` for plain HTTP.
    func tls() throws(PortalSetupError) -> TLSConfiguration? {
        guard let certificate else { return nil }
        _ = try Self.text(of: certificate.certificate, flag: "--tls-cert")
        _ = try Self.text(of: certificate.key, flag: "--tls-key")
        let chain: [NIOSSLCertificate]
        do {
            chain = try NIOSSLCertificate.fromPEMFile(certificate.certificate)
        } catch {
            throw PortalSetupError(
                description: "--tls-cert \(certificate.certificate): the file holds no certificate in PEM"
            )
        }
        let key: NIOSSLPrivateKey
        do {
            key = try NIOSSLPrivateKey(file: certificate.key, format: .pem)
        } catch {
            throw PortalSetupError(description: "--tls-key \(certificate.key): the file holds no private key in PEM")
        }
        let configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: chain.map { .certificate($0) },
            privateKey: .privateKey(key)
        )
        do {
            _ = try NIOSSLContext(configuration: configuration)
        } catch {
            let shown = certificate.certificate
            throw PortalSetupError(
                description: "--tls-key \(certificate.key): the key is not that of --tls-cert \(shown)"
            )
        }
        return configuration
    }

    private static func text(of path: String, flag: String) throws(PortalSetupError) -> String {
        do {
            return try String(contentsOfFile: path, encoding: .utf8)
        } catch {
            throw PortalSetupError(description: "\(flag) \(path): the file can't be read")
        }
    }
}
