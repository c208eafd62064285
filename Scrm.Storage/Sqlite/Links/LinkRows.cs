using Scrm.Core.Links;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Links;

/// <summary>Writes the rows of links in messages.</summary>
internal static class LinkRows
{
    /// <summary>Adds them.</summary>
    public static void Add(Session session, IReadOnlyList<(ShortLink Link, string Body)> links)
    {
        foreach (var (link, body) in links)
        {
            session.Execute(
                "INSERT INTO short_links (code, message_id, campaign, created_at, body) VALUES (@code, @message, @campaign, @at, @body)",
                ("@code", link.Code),
                ("@message", link.MessageId),
                ("@campaign", link.CampaignCode),
                ("@at", Instant.Of(link.CreatedAt)),
                ("@body", body));
        }
    }
}
