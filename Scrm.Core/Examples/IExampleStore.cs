namespace Scrm.Core.Examples;

/// <summary>Worked examples that taggers learn from: few enough to be read whole.</summary>
public interface IExampleStore
{
    /// <summary>Rises with every change; cheap, asked often.</summary>
    Task<long> RevisionAsync(CancellationToken cancellationToken);

    /// <summary>All worked dialogues, in the order they came.</summary>
    Task<IReadOnlyList<WishExample>> WishesAsync(CancellationToken cancellationToken);

    /// <summary>All texts with their intents, in the order they came.</summary>
    Task<IReadOnlyList<IntentText>> IntentsAsync(CancellationToken cancellationToken);

    /// <summary>All texts with whether they complain, in the order they came.</summary>
    Task<IReadOnlyList<ComplaintText>> ComplaintsAsync(CancellationToken cancellationToken);

    /// <summary>Adds or replaces all of them, or nothing.</summary>
    Task<ExampleCount> SaveAsync(IReadOnlyList<ComplaintText> complaints, CancellationToken cancellationToken);

    /// <summary>Adds or replaces all of them, or nothing.</summary>
    Task<ExampleCount> SaveAsync(IReadOnlyList<WishExample> wishes, IReadOnlyList<IntentText> intents, CancellationToken cancellationToken);

    /// <summary>Removes some of a kind, or all (null): how many there were.</summary>
    Task<int> RemoveAsync(ExampleKind kind, IReadOnlyCollection<string>? ids, CancellationToken cancellationToken);
}
