using Scrm.Core.Foundation;

namespace Scrm.Core.Examples;

/// <summary>Takes all of a file of examples, or nothing when a row is wrong.</summary>
public sealed class ImportExamples(IExampleStore examples)
{
    /// <summary>What was stored; Invalid without rows or with a wrong one.</summary>
    public async Task<Result<ExampleCount>> HandleAsync(ExampleFile file, CancellationToken cancellationToken) =>
        file.Problems.Count > 0 ? new Fault(FaultCode.Invalid, "Nothing was stored: some lines are wrong.", "lines")
        : file.Wishes.Count + file.Intents.Count + file.Complaints.Count == 0 ? new Fault(FaultCode.Invalid, "The file has no rows.", "noRows")
        : file.Complaints.Count > 0 ? await examples.SaveAsync([.. file.Complaints.GroupBy(c => c.Id).Select(g => g.Last())], cancellationToken)
        : await examples.SaveAsync([.. file.Wishes.GroupBy(w => w.Id).Select(g => g.Last())], [.. file.Intents.GroupBy(i => i.Id).Select(g => g.Last())], cancellationToken);
}
