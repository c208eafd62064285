using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Examples;
using Scrm.Core.Handoffs;

namespace Scrm.AgentConsole.Api;

/// <summary>Texts with whether they complain, and what they teach. Imports are with the other files.</summary>
internal static class ComplaintExamplesApi
{
    private const int MaxText = 2000;

    public static void Map(RouteGroupBuilder examples)
    {
        examples.MapGet("/complaints", ListAsync).WithName("ListComplaintExamples");
        examples.MapGet("/complaints/export", ExportAsync).WithName("ExportComplaintExamples");
        examples.MapDelete("/complaints/{id}", (string id, RemoveExamples remove, CancellationToken token) => remove.HandleAsync(ExampleKind.Complaint, id, token)).WithName("RemoveComplaintExample");
        examples.MapDelete("/complaints", (RemoveExamples remove, CancellationToken token) => remove.HandleAsync(ExampleKind.Complaint, null, token)).WithName("RemoveComplaintExamples");
        examples.MapPost("/complaints/try", TryAsync).WithName("TryComplaints");
    }

    private static async Task<Results<Ok<ListView<ComplaintTextView>>, ProblemHttpResult>> ListAsync(
        string? cursor, string? limit, IExampleStore examples, CancellationToken cancellationToken) =>
        ExamplesApi.List(await examples.ComplaintsAsync(cancellationToken), e => e.ToView(), cursor, limit);

    private static async Task<FileContentHttpResult> ExportAsync(IExampleStore examples, CancellationToken cancellationToken) =>
        TypedResults.File(ExampleFileWriter.Of(await examples.ComplaintsAsync(cancellationToken)), ExamplesApi.FileType, "scrm-complaints.jsonl");

    private static async Task<Results<Ok<ComplaintTryView>, ProblemHttpResult>> TryAsync(
        ComplaintTryInput input, TrainComplaints train, LearnedComplaints learned, CancellationToken cancellationToken)
    {
        if (input.Text is not { Length: > 0 and <= MaxText } text)
        {
            return Problems.Invalid($"A text to try has 1 to {MaxText} characters.", "text");
        }

        await train.HandleAsync(cancellationToken);
        return TypedResults.Ok(new ComplaintTryView(learned.Current.ToView(), learned.Complains(text)));
    }
}
