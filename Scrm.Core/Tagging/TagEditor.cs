using Scrm.Core.Contacts;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;
using Scrm.Core.Personas;
using Scrm.Core.Tags;

namespace Scrm.Core.Tagging;

/// <summary>Changes the tags of one person with persona and conversations: load, decide, save, tell; again when somebody was faster.</summary>
public sealed class TagEditor(
    ITagHistory history,
    IContactStore contacts,
    IConversationStore conversations,
    ConversationEditor editor,
    TagLibrary library,
    IPersonaStore figures,
    PersonaLibrary personas,
    IIdFactory ids,
    TimeProvider time)
{
    private const int Tries = 20;

    /// <summary>Runs the pure <paramref name="decide"/> on the living tags and commits; the tags afterwards.</summary>
    /// <param name="contactId">Whose.</param>
    /// <param name="shownIn">A conversation whose readers are told in any case, or null.</param>
    /// <param name="decide">What changes; run again on a fresh load after a conflict.</param>
    /// <param name="cancellationToken">Stops between tries.</param>
    public Task<Result<IReadOnlyList<TagAssignment>>> EditAsync(
        string contactId, string? shownIn, Func<TagRules, IReadOnlyList<TagAssignment>, Result<TagChanges>> decide, CancellationToken cancellationToken) =>
        TryAsync(
            contactId,
            shownIn,
            async (rules, now) =>
            {
                var present = await contacts.TagsAsync(contactId, now, cancellationToken);
                var decision = decide(rules, present);
                return decision.IsOk ? new TagEdit(decision.Value, decision.Value.ApplyTo(present)) : decision.Fault;
            },
            cancellationToken);

    /// <summary>
    /// Adds and withdraws observations of any time, and adds the person's tags up anew from all of them. Nothing is written when nothing
    /// changes, so it may be repeated.
    /// </summary>
    /// <param name="contactId">Whose.</param>
    /// <param name="decide">Of all stored observations: those to add, and the ids to withdraw.</param>
    /// <param name="cancellationToken">Stops between tries.</param>
    public Task<Result<IReadOnlyList<TagAssignment>>> RebuildAsync(
        string contactId,
        Func<TagRules, IReadOnlyList<TagObservation>, (IReadOnlyList<TagObservation> Added, IReadOnlyCollection<string> Withdrawn)> decide,
        CancellationToken cancellationToken) =>
        RewriteAsync(
            contactId,
            (rules, _, stored, _) =>
            {
                var (added, withdrawn) = decide(rules, stored);
                return Task.FromResult<Result<TagRewrite>>(new TagRewrite(added, withdrawn, []));
            },
            cancellationToken);

    /// <summary>The same for a decision that reads more, may be refused, and stores reviews with what it writes.</summary>
    /// <param name="contactId">Whose.</param>
    /// <param name="decide">Of the living tags, all stored observations and the time; read again after a conflict.</param>
    /// <param name="cancellationToken">Stops between tries.</param>
    public Task<Result<IReadOnlyList<TagAssignment>>> RewriteAsync(
        string contactId,
        Func<TagRules, IReadOnlyList<TagAssignment>, IReadOnlyList<TagObservation>, DateTimeOffset, Task<Result<TagRewrite>>> decide,
        CancellationToken cancellationToken) =>
        TryAsync(
            contactId,
            null,
            async (rules, now) =>
            {
                var stored = await history.OfContactAsync(contactId, cancellationToken);
                var present = await contacts.TagsAsync(contactId, DateTimeOffset.MinValue, cancellationToken);
                var decision = await decide(rules, [.. present.Where(a => !(a.ExpiresAt <= now))], stored, now);
                if (!decision.IsOk)
                {
                    return decision.Fault;
                }

                var (added, withdrawn, reviews) = decision.Value;
                var gone = withdrawn.ToHashSet();
                IReadOnlyList<TagAssignment> after =
                    [.. rules.Assigner.Fold.Rebuild(stored.Where(o => !gone.Contains(o.Id)).Concat(added)).Where(a => !(a.ExpiresAt <= now))];
                return new TagEdit(TagChanges.Between(present, after) with { Observations = added }, after) { Withdrawn = [.. gone], Reviews = reviews };
            },
            cancellationToken);

    private async Task<Result<IReadOnlyList<TagAssignment>>> TryAsync(
        string contactId, string? shownIn, Func<TagRules, DateTimeOffset, Task<Result<TagEdit>>> decideAsync, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            if (await contacts.GetAsync(contactId, cancellationToken) is not { } contact)
            {
                return NoContact;
            }

            var now = time.GetUtcNow();
            var rules = await library.CurrentAsync(cancellationToken);
            var decision = await decideAsync(rules, now);
            if (!decision.IsOk)
            {
                return decision.Fault;
            }

            var edit = decision.Value;
            if (edit.IsEmpty && shownIn is null)
            {
                return Result.Ok(edit.After);
            }

            var commit = new TagCommit
            {
                Contact = contact with { Version = contact.Version + 1 },
                ExpectedContactVersion = contact.Version,
                Observations = edit.Changes.Observations,
                Withdrawn = edit.Withdrawn,
                Tags = edit.Changes.Upserts,
                TagsRemoved = edit.Changes.RemovedIds,
                Reviews = edit.Reviews,
                Persona = await PersonaAsync(contact, edit.After, rules, now, cancellationToken),
                Conversations = await ShownAsync(contactId, shownIn, edit.After, now, cancellationToken),
            };
            if (await history.CommitAsync(commit, cancellationToken))
            {
                foreach (var shown in commit.Conversations)
                {
                    await editor.TellAsync(shown, cancellationToken);
                }

                return Result.Ok(edit.After);
            }
        }

        return ConversationFaults.Conflict;
    }

    /// <summary>What was never counted counts as nothing until it is (<see cref="IPersonaStore.StaleAsync"/>).</summary>
    private async Task<Persona> PersonaAsync(
        Contact contact, IReadOnlyList<TagAssignment> after, TagRules rules, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var current = await personas.CurrentAsync(cancellationToken);
        var counted = await figures.FiguresAsync(contact.Id, cancellationToken) ?? current.Counting.Begin();
        return PersonaBuilder.Build(ContactFacts.Of(contact), after, counted, rules.Book, current, now);
    }

    /// <summary>The conversations whose own tags are others now, and the one that is told in any case.</summary>
    private async Task<IReadOnlyList<ConversationCommit>> ShownAsync(
        string contactId, string? shownIn, IReadOnlyList<TagAssignment> after, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var commits = new List<ConversationCommit>();
        foreach (var conversation in await conversations.OfContactAsync(contactId, cancellationToken))
        {
            var names = ConversationTags.NamesOn(conversation.Id, after);
            if (conversation.Id == shownIn || !names.SequenceEqual(conversation.Tags))
            {
                commits.Add(ConversationDraft.Of(conversation, now, ids)
                    .With(c => c with { UpdatedAt = conversation.UpdatedAt, Tags = names })
                    .ToCommit());
            }
        }

        return commits;
    }

    private static Fault NoContact { get; } = new(FaultCode.NotFound, "There is no such contact.");
}
