namespace Scrm.Core.Meanings;

/// <summary>Places of wordings that an embedding model was asked for, so that it is asked once.</summary>
public interface IMeaningStore
{
    /// <summary>All places of a model, by the wording's <see cref="WordingKey"/>.</summary>
    Task<IReadOnlyDictionary<string, float[]>> LoadAsync(string model, CancellationToken cancellationToken);

    /// <summary>Adds or replaces places of a model.</summary>
    Task SaveAsync(string model, IReadOnlyDictionary<string, float[]> places, CancellationToken cancellationToken);

    /// <summary>Forgets all places but a model's of these wordings: how many there were.</summary>
    Task<int> KeepAsync(string model, IReadOnlyCollection<string> wordings, CancellationToken cancellationToken);
}
