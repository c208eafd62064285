using Scrm.Core.Contacts;
using Scrm.Core.Tagging;
using Scrm.Core.Tags;

namespace Scrm.Core.Standing;

/// <summary>Brings the tags that follow from a person's facts and behaviour up to date: after he was touched, and from time to time.</summary>
public sealed class KeepStandingTags(IContactStore contacts, ReadBehaviour behaviour, TagLibrary library, TagEditor editor, TimeProvider time)
{
    /// <summary>True when the person was looked at; false when there is nobody, or no rule to look with.</summary>
    public async Task<bool> HandleAsync(string contactId, CancellationToken cancellationToken)
    {
        var tagger = (await library.CurrentAsync(cancellationToken)).Tagger;
        var (fields, measured) = (tagger.Reads(TagSource.Field), tagger.Reads(TagSource.Behaviour));
        if ((!fields && !measured) || await contacts.GetAsync(contactId, cancellationToken) is not { } contact)
        {
            return false;
        }

        var signal = new TagSignal
        {
            Fields = fields ? contact.Attributes : null,
            Behaviour = measured ? await behaviour.HandleAsync(contact, cancellationToken) : null,
        };
        var now = time.GetUtcNow();
        var occasion = new TagOccasion(contactId, null, null, now);
        var edited = await editor.RebuildAsync(
            contactId,
            (rules, stored) =>
            {
                var (due, withdrawn) = StandingTags.Decide(stored, rules.Tagger.Match(signal), now);
                return (rules.Assigner.Observe(due, occasion), withdrawn);
            },
            cancellationToken);
        return edited.IsOk;
    }
}
