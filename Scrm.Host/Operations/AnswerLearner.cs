using Scrm.Core.Answers.Teaching;
using Scrm.Core.Foundation;

namespace Scrm.Host.Operations;

/// <summary>
/// Looks every minute whether there is something new to learn answers from, and learns: in every process that answers, or shows what would be
/// answered, so that both decide alike.
/// </summary>
internal sealed partial class AnswerLearner(LearnAnswers learn, TimeProvider time, ILogger<AnswerLearner> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                // Learning takes seconds of one core: it leaves the thread that starts the host.
                if (await Task.Run(() => learn.HandleAsync(stoppingToken), stoppingToken) is { } figures)
                {
                    LogLearned(figures.OwnQuestions, figures.Judged, figures.UsesMatcher);
                }
            }
            catch (StoreUnavailableException)
            {
                // It will be there again; the next look learns.
            }
            catch (Exception broken) when (broken is not OperationCanceledException)
            {
                LogNotLearned(broken);
            }

            await Task.Delay(Pause, time, stoppingToken);
        }
    }

    [LoggerMessage(EventId = 361, Level = LogLevel.Information, Message = "Learned answers from {Questions} own questions and {Judged} judged answers; matcher: {Matcher}")]
    private partial void LogLearned(int questions, int judged, bool matcher);

    [LoggerMessage(EventId = 362, Level = LogLevel.Warning, Message = "Nothing was learned about answers; it will be tried again")]
    private partial void LogNotLearned(Exception broken);
}
