using Scrm.Core.Contacts;
using Scrm.Core.Figures;
using Scrm.Core.Foundation;
using Scrm.Core.Personas;
using Scrm.Core.Tagging;
using Scrm.Core.Tags;

namespace Scrm.Core.Picturing;

/// <summary>Writes a person's figures and picture anew: load, compute, save; again when somebody was faster.</summary>
public sealed class PersonaEditor(
    ITagHistory history, IContactStore contacts, PersonaLibrary personas, TagLibrary tags, TimeProvider time)
{
    private const int Tries = 20;

    /// <summary>The picture as stored.</summary>
    /// <param name="contactId">Whose.</param>
    /// <param name="count">Gives the figures.</param>
    /// <param name="renew">Gives the tags as they should be, of those that are there; null: they stay.</param>
    /// <param name="cancellationToken">Stops between tries.</param>
    internal async Task<Result<Persona>> WriteAsync(
        string contactId,
        Func<FiguresRules, Task<ContactFigures>> count,
        Func<TagRules, Task<IReadOnlyList<TagAssignment>>>? renew,
        CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            if (await contacts.GetAsync(contactId, cancellationToken) is not { } contact)
            {
                return NoContact;
            }

            var now = time.GetUtcNow();
            var rules = await personas.CurrentAsync(cancellationToken);
            var book = await tags.CurrentAsync(cancellationToken);
            var figures = await count(rules.Counting);
            var present = await contacts.TagsAsync(contactId, renew is null ? now : DateTimeOffset.MinValue, cancellationToken);
            IReadOnlyList<TagAssignment> after = renew is null ? present : [.. (await renew(book)).Where(a => !(a.ExpiresAt <= now))];
            var changes = TagChanges.Between(present, after);
            var commit = new TagCommit
            {
                Contact = contact with { Version = contact.Version + 1 },
                ExpectedContactVersion = contact.Version,
                Tags = changes.Upserts,
                TagsRemoved = changes.RemovedIds,
                Figures = figures,
                Persona = PersonaBuilder.Build(ContactFacts.Of(contact), after, figures, book.Book, rules, now),
            };
            if (await history.CommitAsync(commit, cancellationToken))
            {
                return commit.Persona;
            }
        }

        return new Fault(FaultCode.Conflict, "The contact keeps changing. Try again.");
    }

    private static Fault NoContact { get; } = new(FaultCode.NotFound, "There is no such contact.");
}
