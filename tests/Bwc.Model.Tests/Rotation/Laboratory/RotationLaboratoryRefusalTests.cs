using Bwc.Model;
using Bwc.Model.Laboratory;

namespace Bwc.Tests;

/// <summary>A table that a file holds may name a cell twice; whatever is asked of it, it is refused with a code.</summary>
public class RotationLaboratoryRefusalTests
{
    private static readonly OfficeCode Office = OfficeCode.MSP;

    private static readonly ChairTable Twice = new()
    {
        Years = [2018],
        Offices = [Office],
        Slots = [new(2018, Office, GroupCode.EEG), new(2018, Office, GroupCode.WG)],
    };

    [Fact]
    public void A_cell_that_stands_twice_is_refused_by_each_question()
    {
        Assert.Contains(RotationLaboratory.Complete(new CompletionRequest { Table = Twice }).Findings, f => f.Code == Codes.TableRepeats);
        Assert.Contains(RotationLaboratory.Infer(Twice).Findings, f => f.Code == Codes.TableRepeats);
        Assert.Contains(RotationLaboratory.Analyse(Twice).Findings, f => f.Code == Codes.TableRepeats);
    }
}
