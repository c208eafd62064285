using Scrm.Core.Orders;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Orders;

/// <summary>Writes the rows of purchases.</summary>
internal static class OrderRows
{
    /// <summary>Saves when the stored version is the expected one.</summary>
    public static bool TrySave(Session session, Order order, long expectedVersion, string body)
    {
        var saved = session.Execute(
            expectedVersion == 0
                ? """
                  INSERT OR IGNORE INTO orders (id, external_id, version, contact_id, at, currency, net_minor, body)
                  VALUES (@id, @external, @expected + 1, @contact, @at, @currency, @net, @body)
                  """
                : """
                  UPDATE orders SET external_id = @external, version = @expected + 1, contact_id = @contact, at = @at,
                      currency = @currency, net_minor = @net, body = @body
                  WHERE id = @id AND version = @expected
                  """,
            ("@id", order.Id),
            ("@external", order.ExternalId),
            ("@expected", expectedVersion),
            ("@contact", order.ContactId),
            ("@at", Instant.Of(order.At)),
            ("@currency", order.Currency),
            ("@net", order.NetMinor),
            ("@body", body)) == 1;
        if (saved)
        {
            SaveKeys(session, order);
        }

        return saved;
    }

    /// <summary>Writes what the buyer is known by, while nobody knows who he is.</summary>
    public static void SaveKeys(Session session, Order order)
    {
        session.Execute("DELETE FROM order_keys WHERE order_id = @id", ("@id", order.Id));
        foreach (var key in order.ContactId is null ? order.Buyer.Keys : [])
        {
            session.Execute(
                "INSERT INTO order_keys (kind, value, order_id) VALUES (@kind, @value, @id)",
                ("@kind", Word.Of(key.Kind)),
                ("@value", key.Value),
                ("@id", order.Id));
        }
    }
}
