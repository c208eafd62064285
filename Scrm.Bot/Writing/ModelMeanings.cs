using System.Text.Json;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Scrm.Core.Meanings;

namespace Scrm.Bot.Writing;

/// <summary>Has the company's embedding model place texts; whatever goes wrong, letters and sounds remain.</summary>
internal sealed partial class ModelMeanings(
    IEmbeddingGenerator<string, Embedding<float>> generator, TimeProvider time, IOptions<ModelOptions> options, ILogger<ModelMeanings> logger) : IMeaningReader
{
    // Its failures are its own: a language model that rests does not silence it.
    private readonly ModelRest _rest = new(time);

    public bool IsOn => options.Value is { EmbeddingName.Length: > 0 } settings && (settings.EmbeddingBaseUrl ?? settings.BaseUrl) is { Length: > 0 };

    public string Model => options.Value.EmbeddingName;

    public async Task<IReadOnlyList<float[]>?> ReadAsync(IReadOnlyList<string> texts, TimeSpan within, CancellationToken cancellationToken)
    {
        if (!IsOn || _rest.IsResting)
        {
            return null;
        }

        // A single text is a customer's, who waits.
        var longest = texts.Count > 1 ? within : TimeSpan.FromSeconds(options.Value.EmbeddingTimeoutSeconds);
        using var late = new CancellationTokenSource(within < longest ? within : longest, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        try
        {
            var places = await generator.GenerateAsync(texts, null, either.Token).WaitAsync(either.Token);
            _rest.Worked();
            return [.. places.Select(p => p.Vector.ToArray())];
        }
        catch (Exception failed) when (
            failed is HttpRequestException or JsonException or IOException || (failed is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            _rest.Failed();
            LogFailed(failed.GetType().Name, (int?)(failed as HttpRequestException)?.StatusCode ?? 0);
            return null;
        }
    }

    [LoggerMessage(EventId = 372, Level = LogLevel.Warning, Message = "The embedding model placed nothing: {Failure}, status {Status}")]
    private partial void LogFailed(string failure, int status);
}
