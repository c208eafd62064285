using System.Text.Json;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Scrm.Core.Writing;

namespace Scrm.Bot.Writing;

/// <summary>Has the company's language model write; whatever goes wrong, the bot's own decision stands.</summary>
internal sealed partial class ModelWriter(
    IChatClient chat, ModelRest rest, TimeProvider time, IOptions<ModelOptions> options, ILogger<ModelWriter> logger) : IAnswerWriter
{
    public bool IsOn => options.Value.BaseUrl is { Length: > 0 };

    public async Task<WrittenAnswer?> WriteAsync(WritingTask task, TimeSpan within, CancellationToken cancellationToken)
    {
        if (!IsOn || rest.IsResting)
        {
            return null;
        }

        var settings = options.Value;
        var longest = TimeSpan.FromSeconds(settings.TimeoutSeconds);
        using var late = new CancellationTokenSource(within < longest ? within : longest, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        try
        {
            var asked = new ChatOptions { Temperature = 0, MaxOutputTokens = settings.MaxTokens, ResponseFormat = ChatResponseFormat.Json };

            // Waited for no longer than that, even where a client does not heed its token.
            var response = await chat.GetResponseAsync(WritingPrompt.Of(task), asked, either.Token).WaitAsync(either.Token);
            var written = WritingPrompt.Read(response.Text, settings.Name);
            rest.Worked();
            return written;
        }
        catch (Exception failed) when (
            failed is HttpRequestException or JsonException or IOException || (failed is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            rest.Failed();
            LogFailed(failed.GetType().Name, (int?)(failed as HttpRequestException)?.StatusCode ?? 0);
            return null;
        }
    }

    [LoggerMessage(EventId = 371, Level = LogLevel.Warning, Message = "The language model wrote nothing: {Failure}, status {Status}")]
    private partial void LogFailed(string failure, int status);
}
