namespace Scrm.Core.Meanings;

/// <summary>Places texts by what they mean, with an embedding model; <see cref="NoMeanings"/> where the company uses none.</summary>
public interface IMeaningReader
{
    /// <summary>False: nobody need be asked.</summary>
    bool IsOn { get; }

    /// <summary>The model's name: places of different models have nothing in common.</summary>
    string Model { get; }

    /// <summary>The places of texts, in their order and all of one length; null when it failed or took longer than <paramref name="within"/>. Never throws for what the model does.</summary>
    Task<IReadOnlyList<float[]>?> ReadAsync(IReadOnlyList<string> texts, TimeSpan within, CancellationToken cancellationToken);
}
