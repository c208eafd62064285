using Scrm.Core.Segments.Facts;
using Scrm.Core.Tags;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Facts;

/// <summary>Writes what conditions ask of a tag beside its document.</summary>
internal static class TagFactRows
{
    /// <summary>Fills the columns of a stored assignment.</summary>
    public static void Save(Session session, TagAssignment assignment)
    {
        var fact = TagFact.Of(assignment);
        var range = fact.Range;
        session.Execute(
            """
            UPDATE tag_assignments SET contact = (SELECT row FROM contacts WHERE contacts.id = @contact), tag_id = @tag, dimension_id = @dimension,
                score = @score, confidence = @confidence, last_seen = @seen, folded = @folded, low = @low, high = @high
            WHERE id = @id
            """,
            ("@id", assignment.Id),
            ("@contact", assignment.ContactId),
            ("@tag", fact.TagId),
            ("@dimension", fact.DimensionId),
            ("@score", fact.Score),
            ("@confidence", fact.Confidence),
            ("@seen", Instant.Of(fact.LastSeenAt)),
            ("@folded", fact.Folded),
            ("@low", range?.Low),
            ("@high", range?.High));
    }
}
