using Scrm.Core.Answers;
using Scrm.Core.Meanings;
using Scrm.Core.Turns;

namespace Scrm.AgentConsole.Api;

/// <summary>Looks a tried question up by its meaning where a turn would.</summary>
internal sealed class TriedMeaning(FindNear find)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public async Task<AnswerQuestion> AddAsync(Answerer answerer, AnswerQuestion question, CancellationToken cancellationToken) =>
        find.IsOn && MeaningWish.Of(answerer, question) is { Count: > 0 } texts
            ? question with { Near = await find.HandleAsync(texts, "", Patience, cancellationToken) }
            : question;
}
