// ServiceApp and not this file puts the service together, so the tests run the same.
Bwc.Service.ServiceApp.Create(args).Run();
