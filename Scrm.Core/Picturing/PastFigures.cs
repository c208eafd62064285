using Scrm.Core.Conversations;
using Scrm.Core.Figures;
using Scrm.Core.Personas;

namespace Scrm.Core.Picturing;

/// <summary>What was counted of a person, counted anew from the transcript where that was not done yet, or by another clock or reader.</summary>
public sealed class PastFigures(IPersonaStore personas, IConversationStore conversations)
{
    private const int Lines = 500;

    /// <summary>The figures to go on from. Read after the contact, they are of its version or a newer one.</summary>
    public async Task<ContactFigures> CurrentAsync(string contactId, FiguresRules rules, CancellationToken cancellationToken) =>
        await personas.FiguresAsync(contactId, cancellationToken) is { } stored && rules.HasCounted(stored)
            ? stored
            : await RecountAsync(contactId, rules, cancellationToken);

    /// <summary>The same with what happened outside turns counted anew.</summary>
    public async Task<ContactFigures> FreshAsync(string contactId, FiguresRules rules, CancellationToken cancellationToken) =>
        await CurrentAsync(contactId, rules, cancellationToken) with { Done = await DoneAsync(contactId, rules, cancellationToken) };

    /// <summary>Everything from the beginning.</summary>
    public async Task<ContactFigures> RecountAsync(string contactId, FiguresRules rules, CancellationToken cancellationToken)
    {
        var figures = rules.Begin();
        foreach (var conversation in await conversations.OfContactAsync(contactId, cancellationToken))
        {
            for (var after = 0L; after < conversation.LastSeq;)
            {
                var lines = await conversations.MessagesAsync(conversation.Id, null, after, Lines, cancellationToken);
                if (lines.Count == 0)
                {
                    break;
                }

                after = lines[^1].Seq;
                figures = lines
                    .Where(l => l.Direction == MessageDirection.In)
                    .Aggregate(figures, (sum, line) => rules.After(sum, DeedRules.Of(line.Content, conversation.Channel, line.At)));
            }
        }

        return figures with { Done = await DoneAsync(contactId, rules, cancellationToken) };
    }

    private async Task<Tally> DoneAsync(string contactId, FiguresRules rules, CancellationToken cancellationToken) =>
        rules.Count(await personas.DeedsAsync(contactId, rules.Currency, cancellationToken));
}
