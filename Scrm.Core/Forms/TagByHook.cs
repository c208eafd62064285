using Scrm.Core.Dialogues;
using Scrm.Core.Tagging;
using Scrm.Core.Tags;

namespace Scrm.Core.Forms;

/// <summary>Puts tags because the company's own system says so; unknown names are passed over.</summary>
public sealed class TagByHook(TagEditor editor)
{
    /// <summary>Puts tags by id or name; the delivery is the event they come from, so twice is once.</summary>
    public Task PutAsync(FormResult result, string deliveryId, IReadOnlyList<string> names, CancellationToken cancellationToken) => editor.RebuildAsync(
        result.ContactId,
        (rules, stored) =>
        {
            var occasion = new TagOccasion(
                result.ContactId, result.ConversationId, result.Fields.LastOrDefault(f => f.MessageId is not null)?.MessageId, result.EndedAt, $"form:{deliveryId}");
            var proposals = names
                .Select(name => rules.Book.Tags.FirstOrDefault(t => t.Id == name || string.Equals(t.Name, name, StringComparison.OrdinalIgnoreCase)))
                .OfType<Tag>().Distinct()
                .Select(tag => new TagProposal(tag, $"form:{result.FormId}", result.Version, TagSource.Form, 1, null, result.FormName))
                .ToList();
            return ([.. rules.Assigner.Observe(proposals, occasion).Where(o => !stored.Any(o.IsSameAs))], []);
        },
        cancellationToken);
}
