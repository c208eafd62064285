using Scrm.Core.Dialogues;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Forms;

/// <summary>Writes what forms brought, in the commit it happened in.</summary>
internal static class FormOutcomeRows
{
    /// <summary>The documents of outcomes, written out before the one writer has its turn.</summary>
    public static IReadOnlyList<(FormOutcome Outcome, string Result, string? Delivery)> Write(IReadOnlyList<FormOutcome> outcomes) =>
        [.. outcomes.Select(o => (o, Json.Write(o.Result), o.Delivery is { } delivery ? Json.Write(delivery) : null))];

    /// <summary>Adds them.</summary>
    public static void Add(Session session, IReadOnlyList<(FormOutcome Outcome, string Result, string? Delivery)> outcomes)
    {
        foreach (var (outcome, body, delivery) in outcomes)
        {
            var result = outcome.Result;
            session.Execute(
                "INSERT INTO form_results (id, form_id, contact_id, state, at, body) VALUES (@id, @form, @contact, @state, @at, @body)",
                ("@id", result.Id),
                ("@form", result.FormId),
                ("@contact", result.ContactId),
                ("@state", Word.Of(result.End)),
                ("@at", Instant.Of(result.EndedAt)),
                ("@body", body));
            if (outcome.Delivery is { } sent)
            {
                session.Execute(
                    "INSERT INTO form_deliveries (id, form_id, state, at, next_at, body) VALUES (@id, @form, @state, @at, @next, @body)",
                    ("@id", sent.Id),
                    ("@form", sent.FormId),
                    ("@state", Word.Of(sent.State)),
                    ("@at", Instant.Of(sent.CreatedAt)),
                    ("@next", Instant.Of(sent.NextAt)),
                    ("@body", delivery));
            }
        }
    }
}
