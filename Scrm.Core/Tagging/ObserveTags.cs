using Scrm.Core.Foundation;
using Scrm.Core.Tags;

namespace Scrm.Core.Tagging;

/// <summary>Something a person did outside a turn: a click, an order, a changed fact.</summary>
/// <param name="Signal">What rules see of it.</param>
/// <param name="Occasion">Who, where and when; its message or event is the evidence.</param>
public sealed record ObserveRequest(TagSignal Signal, TagOccasion Occasion);

/// <summary>Runs the rules over something that is not a turn's message, and puts the tags they propose. The same event twice changes nothing, and one that came to nothing takes back what it showed.</summary>
public sealed class ObserveTags(TagEditor editor)
{
    /// <summary>The contact's tags afterwards; NotFound when there is no such contact.</summary>
    public Task<Result<IReadOnlyList<TagAssignment>>> HandleAsync(ObserveRequest request, CancellationToken cancellationToken) =>
        editor.RebuildAsync(
            request.Occasion.ContactId,
            (rules, stored) =>
            {
                var said = rules.Assigner.Observe(rules.Tagger.Match(request.Signal), request.Occasion);
                return ([.. said.Where(o => !stored.Any(o.IsSameAs))], request.Signal.IsVoid ? Seen(stored, request.Occasion) : []);
            },
            cancellationToken);

    // Only what rules saw in this very event: what other events or people say of the same tags stays.
    private static string[] Seen(IReadOnlyList<TagObservation> stored, TagOccasion occasion) => occasion.EventId is not { } id ? []
        : [.. stored.Where(o => o.EventId == id && o.RuleId is not null).Select(o => o.Id)];
}
