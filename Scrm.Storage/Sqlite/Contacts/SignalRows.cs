using Scrm.Core.Tagging;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Contacts;

/// <summary>Writes the rows of what rules have not seen yet.</summary>
internal static class SignalRows
{
    /// <summary>Adds one; null is none.</summary>
    public static void Add(Session session, PendingSignal? signal, string? body)
    {
        if (signal is not null)
        {
            session.Execute("INSERT INTO contact_signals (id, body) VALUES (@id, @body)", ("@id", signal.Id), ("@body", body));
        }
    }
}
