// Obtains a certificate through DNS-01 with lego's library, as its command does; the certificate goes to standard output.
//
// Usage: lego DIRECTORY NAMESERVER DOMAIN... (the credentials and the address of the API come from the environment)
package main

import (
	"context"
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"log"
	"os"
	"time"

	"github.com/go-acme/lego/v5/acme"
	"github.com/go-acme/lego/v5/certcrypto"
	"github.com/go-acme/lego/v5/certificate"
	"github.com/go-acme/lego/v5/challenge/dns01"
	"github.com/go-acme/lego/v5/lego"
	"github.com/go-acme/lego/v5/providers/dns/cloudflare"
	"github.com/go-acme/lego/v5/registration"
)

type user struct {
	key     crypto.Signer
	account *acme.ExtendedAccount
}

func (u *user) GetEmail() string                       { return "" }
func (u *user) GetRegistration() *acme.ExtendedAccount { return u.account }
func (u *user) GetPrivateKey() crypto.Signer           { return u.key }

func main() {
	log.SetFlags(0)
	certificate, err := obtain(context.Background(), os.Args[1], os.Args[2], os.Args[3:])
	if err != nil {
		log.Fatal(err)
	}
	os.Stdout.Write(certificate)
}

func obtain(ctx context.Context, directory, nameserver string, domains []string) ([]byte, error) {
	options := dns01.NewOptions()
	options.RecursiveNameservers = []string{nameserver}
	dns01.SetDefaultClient(dns01.NewClient(options))

	client, err := registered(ctx, directory)
	if err != nil {
		return nil, err
	}
	provider, err := cloudflare.NewDNSProvider()
	if err != nil {
		return nil, err
	}
	// The authoritative servers are the sandbox's in name alone: the recursive one is asked.
	unasked := dns01.DisableAuthoritativeNssPropagationRequirement()
	if err := client.Challenge.SetDNS01Provider(provider, unasked, dns01.PropagationWait(time.Millisecond, false)); err != nil {
		return nil, err
	}
	obtained, err := client.Certificate.Obtain(ctx, certificate.ObtainRequest{Domains: domains, KeyType: certcrypto.EC256})
	if err != nil {
		return nil, err
	}
	return obtained.Certificate, nil
}

func registered(ctx context.Context, directory string) (*lego.Client, error) {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return nil, err
	}
	account := &user{key: key}
	config := lego.NewConfig(account)
	config.CADirURL = directory
	client, err := lego.NewClient(config)
	if err != nil {
		return nil, err
	}
	account.account, err = client.Registration.Register(ctx, registration.RegisterOptions{TermsOfServiceAgreed: true})
	return client, err
}
