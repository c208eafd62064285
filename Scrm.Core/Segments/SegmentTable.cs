using System.Globalization;
using Scrm.Core.Contacts;
using Scrm.Core.Segments.Matching;
using Scrm.Core.Tables;
using Scrm.Core.Tags;

namespace Scrm.Core.Segments;

/// <summary>The members of a segment as a table for spreadsheets, page by page: formulas guarded, ids of all accounts.</summary>
public sealed class SegmentTable(ISegmentIndex index, IContactStore contacts, TimeProvider time)
{
    private const int PageSize = 200;
    private static readonly string[] Phones = ["phone", "mobile", "手机", "手机号", "电话"];

    /// <summary>Lines with their ends, the header first.</summary>
    public async IAsyncEnumerable<string> LinesAsync(
        PersonTest members, string purpose, bool english, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        yield return CsvWriter.Line(Header(english));
        string? cursor = null;
        do
        {
            var page = await index.MembersAsync(members, cursor, PageSize, cancellationToken);
            foreach (var contact in page.Items)
            {
                yield return CsvWriter.Line(Row(contact, await contacts.TagsAsync(contact.Id, time.GetUtcNow(), cancellationToken), purpose));
            }

            cursor = page.Next;
        }
        while (cursor is not null);
    }

    /// <summary>One person.</summary>
    public static IReadOnlyList<string?> Row(Contact contact, IReadOnlyList<TagAssignment> tags, string purpose)
    {
        var consent = Consent.Of(contact, purpose);
        return
        [
            contact.Id,
            contact.Name,
            Phones.Select(name => contact.Attributes.GetValueOrDefault(name)).FirstOrDefault(phone => phone is not null),
            string.Join(' ', contact.Identities.Select(i => $"{i.InboxId}:{i.ExternalId}")),
            contact.Identities.Select(i => i.UnionId).FirstOrDefault(id => id is not null),
            contact.Source,
            contact.Following switch { true => "1", false => "0", null => null },
            Time(contact.CreatedAt),
            Time(contact.LastSeenAt),
            string.Join('、', tags.Where(t => t.Scope == TagScope.Contact).Select(t => t.Value is null ? t.Name : $"{t.Name}:{t.Value}").Distinct()),
            string.Join("; ", contact.Attributes.OrderBy(a => a.Key, StringComparer.Ordinal).Select(a => $"{a.Key}={a.Value}")),
            consent?.At is { } at ? Time(at) : null,
            consent?.Source,
        ];
    }

    private static string[] Header(bool english) => english
        ? ["id", "name", "phone", "accounts", "union id", "source", "following", "first seen", "last seen", "tags", "facts", "consent at", "consent from"]
        : ["编号", "姓名", "手机", "账号", "UnionID", "来源", "关注", "首次出现", "最近活跃", "标签", "资料", "同意时间", "同意来源"];

    private static string Time(DateTimeOffset time) => time.ToUniversalTime().ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
