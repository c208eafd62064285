namespace Scrm.Tests.Faults.Customers;

/// <summary>What one customer said, and the phone's chat at the end.</summary>
/// <param name="OpenId">The platform's id.</param>
/// <param name="Said">In the order it was said.</param>
/// <param name="Chat">Oldest first.</param>
/// <param name="InOrder">False: spoke without waiting, so nobody knows in which order it arrived.</param>
/// <param name="IsSilenced">True: said too much, and not everything is answered.</param>
internal sealed record Heard(string OpenId, IReadOnlyList<Said> Said, IReadOnlyList<ChatLine> Chat, bool InOrder = true, bool IsSilenced = false)
{
    public static async Task<Heard> OfAsync(Customer customer) =>
        new(customer.OpenId, customer.Said, await customer.ChatAsync(), customer.InOrder, customer.IsSilenced);
}
