using System.Text.Json;
using Scrm.Core.Members;
using Scrm.Core.Orders;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Engine;
using Scrm.Storage.Sqlite.Orders;

namespace Scrm.Storage.Sqlite.Moving;

/// <summary>Links, clicks, purchases and members.</summary>
internal static class ShopTables
{
    /// <summary>The kinds.</summary>
    public static IReadOnlyList<TableKind> All { get; } =
    [
        new("shortLink", "short_links", "code", "code body!")
        {
            Derived = [("message_id", TableKinds.Of("messageId")), ("campaign", TableKinds.Of("campaignCode")), ("created_at", TableKinds.Time("createdAt"))],
        },
        new("linkClick", "link_clicks", "row", "code at campaign contact=contact_id")
        {
            GoesOver = "row",

            // Here a click finds its entry of the timeline by its time; elsewhere it names it.
            Read =
            [
                (
                    "touchpoint",
                    """
                    (SELECT min(p.id) FROM touchpoints p JOIN short_links s ON s.code = t.code
                    WHERE p.contact_id = t.contact_id AND p.at = t.at AND p.body ->> '$.kind' = 'linkClick' AND p.body ->> '$.detail' = s.body ->> '$.target')
                    """),
            ],
        },
        new("order", "orders", "external_id", "id body!")
        {
            GoesOver = "id",
            Derived = [("external_id", TableKinds.Of("externalId")), ("version", TableKinds.Of("version")), ("contact_id", TableKinds.Of("contactId")),
                ("at", TableKinds.Time("at")), ("currency", TableKinds.Of("currency")), ("net_minor", TableKinds.Of("netMinor"))],
            Beside = (session, fields) => OrderRows.SaveKeys(session, Read<Order>(fields)),
        },
        new("member", "members", "id", "id body!") { Beside = (session, fields) => AddKeys(session, Read<MemberRecord>(fields)) },
    ];

    private static T Read<T>(JsonElement fields) => Json.Read<T>(fields.GetProperty("body").GetRawText());

    private static void AddKeys(Session session, MemberRecord member)
    {
        foreach (var key in member.Keys.Distinct())
        {
            session.Execute(
                "INSERT INTO member_keys (kind, value, member_id) VALUES (@kind, @value, @id)",
                ("@kind", Word.Of(key.Kind)),
                ("@value", key.Value),
                ("@id", member.Id));
        }
    }
}
