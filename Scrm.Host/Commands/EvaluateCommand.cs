using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Scrm.Host.Commands.Evaluation;

namespace Scrm.Host.Commands;

/// <summary><c>evaluate answers|intents|sentiment|tags … [--json]</c>: measures the product's own finders and learners on files of examples.</summary>
internal sealed class EvaluateCommand(TextWriter output, TextWriter messages) : ICommand
{
    private const int Misused = 2;
    private const int Failed = 1;

    private static readonly IEvaluation[] Evaluations = [new AnswersEvaluation(), new IntentsEvaluation(), new SentimentEvaluation(), new TagsEvaluation()];
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonSerializerOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public string Name => "evaluate";

    public async Task<int> RunAsync(IReadOnlyList<string> arguments)
    {
        if (Evaluations.FirstOrDefault(e => arguments.Count > 0 && e.Name == arguments[0]) is not { } evaluation)
        {
            await messages.WriteLineAsync("Usage:");
            foreach (var known in Evaluations)
            {
                await messages.WriteLineAsync($"  evaluate {known.Name} {known.Usage} [--json]");
            }

            return Misused;
        }

        try
        {
            var options = EvaluationOptions.Parse(arguments.Skip(1), evaluation.Files, evaluation.Switches, evaluation.Numbers);
            await output.WriteLineAsync(Shown(evaluation.Run(options, messages), options.Has("json")));
            return 0;
        }
        catch (OptionException wrong)
        {
            await messages.WriteLineAsync($"{wrong.Message} Usage: evaluate {evaluation.Name} {evaluation.Usage} [--json]");
            return Misused;
        }
        catch (RowException wrong)
        {
            await messages.WriteLineAsync(wrong.Message);
            return Failed;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            await messages.WriteLineAsync(unreadable.Message);
            return Failed;
        }
    }

    private static string Shown(JsonObject report, bool json) =>
        report.ToJsonString(json ? OneLine : Indented);
}
