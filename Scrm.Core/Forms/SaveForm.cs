using Scrm.Core.Dialogues;
using Scrm.Core.Foundation;

namespace Scrm.Core.Forms;

/// <summary>Saves a form as a draft.</summary>
/// <param name="Form">As it shall be; version, author and time are set here.</param>
/// <param name="ExpectedVersion">The version the author began from; 0: a new form.</param>
/// <param name="AgentId">Who.</param>
public sealed record SaveFormRequest(Form Form, int ExpectedVersion, string AgentId);

/// <summary>Adds the next version of a form. Customers get it when it is published.</summary>
public sealed class SaveForm(IFormStore store, TimeProvider time)
{
    /// <summary>The saved version; Invalid with the place that is wrong; Conflict when somebody else saved meanwhile.</summary>
    public async Task<Result<Form>> HandleAsync(SaveFormRequest request, CancellationToken cancellationToken)
    {
        if (FormRules.Refusal(request.Form) is { } refusal)
        {
            return refusal;
        }

        var form = request.Form with { Version = request.ExpectedVersion + 1, UpdatedAt = time.GetUtcNow(), UpdatedBy = request.AgentId };
        return await store.SaveAsync(form, cancellationToken)
            ? form
            : new Fault(FaultCode.Conflict, "The form was saved by somebody else meanwhile, or its short name is taken.", "version");
    }
}
