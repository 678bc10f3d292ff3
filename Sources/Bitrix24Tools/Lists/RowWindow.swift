import Bitrix24
import JSONCore

/// The rows that a list call returns, cut out of the portal's pages.
struct RowWindow: Sendable {
    /// The rows in order.
    private(set) var rows: [JSONNode] = []
    /// The offset of each row in the whole list.
    private(set) var offsets: [Int] = []
    /// The offset of the row behind the last one; `nil` where the list ends.
    private(set) var next: Int?
    /// How many rows the whole list has, where the portal said so.
    private(set) var total: Int?
    /// Why the rows end before the limit, where a page behind the first failed.
    private(set) var failure: PortalError?

    /// Cuts the rows of a window out of pages.
    ///
    /// The list ends with the first page that names no next one; what the portal answers for offsets behind that is
    /// not looked at, because some versions start over with the first page there.
    ///
    /// - Throws: The error of the first page, or one for a page that holds no rows where they belong.
    init(
        of window: PageWindow,
        pages: [Result<PortalAnswer, PortalError>],
        kind: RecordKind
    ) throws(PortalError) {
        for (pageStart, page) in zip(window.pageStarts, pages) {
            let answer: PortalAnswer
            switch page {
            case .success(let success): answer = success
            case .failure(let error):
                guard pageStart > window.start else { throw error }
                failure = error
                next = pageStart
                return
            }
            total = total ?? answer.total
            if let total, total > 0, pageStart >= total { return }
            take(try kind.rows(of: answer), at: pageStart, in: window)
            if next != nil { return }
            guard answer.next != nil else { return }
        }
        next = (window.pageStarts.last ?? 0) + PageWindow.pageSize
    }

    /// Takes what belongs to the window out of one page, and sets ``next`` where the window is full before its end.
    private mutating func take(_ page: [JSONNode], at pageStart: Int, in window: PageWindow) {
        for (offset, row) in zip(pageStart..., page) where offset >= window.start {
            guard rows.count < window.limit else {
                next = offset
                return
            }
            rows.append(row)
            offsets.append(offset)
        }
    }

    /// The offset to go on from when only so many rows are kept.
    func next(keeping count: Int) -> Int? {
        count < rows.count ? offsets[count] : next
    }
}
