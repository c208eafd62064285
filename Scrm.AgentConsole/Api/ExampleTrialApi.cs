using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Examples;
using Scrm.Core.Tagging;
using Scrm.Core.Tags;
using Scrm.Core.Wishes;

namespace Scrm.AgentConsole.Api;

/// <summary>Tries what was learned from the examples, of the newest: a trial waits while it is learned.</summary>
internal static class ExampleTrialApi
{
    private const int MaxText = 2000;

    public static void Map(RouteGroupBuilder examples)
    {
        examples.MapPost("/wishes/try", WishesAsync).WithName("TryWishes");
        examples.MapPost("/intents/try", IntentsAsync).WithName("TryIntents");
    }

    private static async Task<Results<Ok<WishTryView>, ProblemHttpResult>> WishesAsync(
        WishTryInput input, TrainWishes train, LearnedTags learned, ITagStore tags, CancellationToken cancellationToken)
    {
        if (input.Turns is not { Count: > 0 and <= SpokenLine.Window } turns || turns.Any(t => t?.Text is not { Length: > 0 and <= MaxText }))
        {
            return Problems.Invalid($"A dialogue to try has 1 to {SpokenLine.Window} lines of 1 to {MaxText} characters.", "turns");
        }

        await train.HandleAsync(cancellationToken);
        return TypedResults.Ok(learned.Wishes is { } model
            ? new WishTryView(model.ToView(), model.Try(turns, await tags.LoadAsync(cancellationToken)))
            : new WishTryView(null, []));
    }

    private static async Task<Results<Ok<IntentTryView>, ProblemHttpResult>> IntentsAsync(
        IntentTryInput input, TrainIntents train, LearnedTags learned, CancellationToken cancellationToken)
    {
        if (input.Text is not { Length: > 0 and <= MaxText } text)
        {
            return Problems.Invalid($"A text to try has 1 to {MaxText} characters.", "text");
        }

        await train.HandleAsync(cancellationToken);
        if (learned.Intents is not { } model)
        {
            return TypedResults.Ok(new IntentTryView(null, null, 0));
        }

        var guess = model.Classifier.Guess(text);
        return TypedResults.Ok(new IntentTryView(model.ToView(), guess.Confidence >= IntentModel.Served ? guess.Intent : null, guess.Confidence));
    }
}
