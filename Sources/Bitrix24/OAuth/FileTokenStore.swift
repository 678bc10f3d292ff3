import JSONCore

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Keeps tokens in a JSON file that only its owner can read.
///
/// The file has the mode 0600 from its first moment on, and is replaced as a whole: another process, or this one after
/// a fall, sees the old tokens or the new ones. A file that others can read is refused.
public struct FileTokenStore: TokenStore {
    private static let largestFile = 65_536

    private let path: String

    /// Creates a store.
    ///
    /// - Parameter path: The file; its folder must be there.
    public init(path: String) {
        self.path = path
    }

    public func load() throws(TokenStoreError) -> OAuthTokens? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else {
            guard errno == ENOENT else { throw fault("can't be read") }
            return nil
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw fault("can't be read") }
        guard status.st_mode & 0o077 == 0 else {
            throw TokenStoreError(
                "the token file \(path) can be read by others; allowed is the mode 600: chmod 600 \(path)"
            )
        }
        guard let root = try? JSONDocument(parsing: try bytes(of: descriptor)).root,
            let access = root["access_token"]?.string, let refresh = root["refresh_token"]?.string, !refresh.isEmpty
        else {
            throw TokenStoreError(
                "the token file \(path) holds no tokens; remove it to begin with the first refresh token"
            )
        }
        return OAuthTokens(
            accessToken: Secret(access),
            refreshToken: Secret(refresh),
            origin: root["origin"]?.string
        )
    }

    public func save(_ tokens: OAuthTokens) throws(TokenStoreError) {
        var object: JSONObject = [
            "access_token": .string(tokens.accessToken.revealed),
            "refresh_token": .string(tokens.refreshToken.revealed),
        ]
        if let origin = tokens.origin { object["origin"] = .string(origin) }
        let draft = try draft(holding: JSONFragment(.object(object)).bytes)
        guard rename(draft, path) == 0 else {
            let fault = fault("can't be replaced")
            unlink(draft)
            throw fault
        }
        settleFolder()
    }

    /// Finds out whether tokens can be kept here, as long as none has been used up for others.
    ///
    /// - Returns: What is kept here now.
    /// - Throws: What is wrong with the file or its folder, and what is allowed.
    public func check() throws(TokenStoreError) -> OAuthTokens? {
        let tokens = try load()
        unlink(try draft(holding: []))
        return tokens
    }

    /// Writes a file beside the one that it is to replace, and waits until the disk has it.
    private func draft(holding bytes: [UInt8]) throws(TokenStoreError) -> String {
        let draft = "\(path).\(getpid()).new"
        unlink(draft)
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw fault("can't be written into its folder") }
        guard write(bytes, to: descriptor), fsync(descriptor) == 0 else {
            let fault = fault("can't be written")
            close(descriptor)
            unlink(draft)
            throw fault
        }
        close(descriptor)
        return draft
    }

    /// Waits until the disk knows of the replacement: a machine that falls now must not come back with old tokens.
    ///
    /// Not every file system can do that for a folder; the file is there all the same.
    private func settleFolder() {
        let folder = path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }

    private func write(_ bytes: [UInt8], to descriptor: CInt) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { send($0, to: descriptor) }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }

    private func send(_ bytes: UnsafeRawBufferPointer, to descriptor: CInt) -> Int {
        #if canImport(Glibc)
        Glibc.write(descriptor, bytes.baseAddress, bytes.count)
        #elseif canImport(Musl)
        Musl.write(descriptor, bytes.baseAddress, bytes.count)
        #else
        Darwin.write(descriptor, bytes.baseAddress, bytes.count)
        #endif
    }

    private func bytes(of descriptor: CInt) throws(TokenStoreError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: Self.largestFile)
        var count = 0
        while count < bytes.count {
            let added = bytes.withUnsafeMutableBytes { buffer in
                buffer.baseAddress.map { read(descriptor, $0 + count, buffer.count - count) } ?? -1
            }
            guard added >= 0 else { throw fault("can't be read") }
            if added == 0 { break }
            count += added
        }
        return Array(bytes[..<count])
    }

    private func fault(_ problem: String) -> TokenStoreError {
        TokenStoreError("the token file \(path) \(problem): \(String(cString: strerror(errno)))")
    }
}
